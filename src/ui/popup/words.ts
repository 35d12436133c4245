import type { Tables } from '../shared/i18n/words.ts';

const en = {
  'found.one': '{n} note on this page',
  'found.other': '{n} notes on this page',
  namesMore: '{names} and {n}\u00a0more',
  asked: 'Annotated because you asked for this page.',
  nothing: 'No notes on this page',
  nothingText: 'Nothing that is named here is in the collection for certain.',
  reading: 'Looking at the page…',
  quiet: 'Quiet: not an immigration story',
  quietText: 'The page was read on this device and left as it is.',
  noArticle: 'No article here',
  noArticleText: 'Nothing on this page reads like an article: a front page, a video, a form.',
  language: 'Language not switched on',
  languageText: 'This article’s language is not chosen in the options.',
  off: 'Off on this site',
  offText: 'Switch the site on, or look at this one page.',
  httpText:
    'This page came unencrypted (http). Sites are switched on for https alone; this one page can be annotated.',
  paused: 'Paused on this site',
  starting: 'Switched on',
  startingText: 'Nothing is known of this page yet. Reload it if no notes appear.',
  closed: 'Not available here',
  closedText:
    'Browsers keep extensions out of this page: their own pages, stores, the PDF viewer. The collection can be searched all the same.',
  site: 'Notes on {host}',
  refused: 'The browser did not grant {host}; nothing changed.',
  once: 'Annotate this page once',
  onceFailed: 'The browser lets no extension into this page.',
  panel: 'Open side panel',
  search: 'Search the collection',
  options: 'Options',
};

export type PopupWord = keyof typeof en;

const es: Record<PopupWord, string> = {
  'found.one': '{n} nota en esta página',
  'found.other': '{n} notas en esta página',
  namesMore: '{names} y {n}\u00a0más',
  asked: 'Anotada porque usted pidió esta página.',
  nothing: 'Sin notas en esta página',
  nothingText: 'Nada de lo que aquí se nombra está con certeza en la colección.',
  reading: 'Mirando la página…',
  quiet: 'En silencio: no trata de inmigración',
  quietText: 'La página se leyó en este dispositivo y quedó como está.',
  noArticle: 'Aquí no hay artículo',
  noArticleText: 'Nada en esta página parece un artículo: una portada, un video, un formulario.',
  language: 'Idioma no activado',
  languageText: 'El idioma de este artículo no se eligió en las opciones.',
  off: 'Desactivado en este sitio',
  offText: 'Active el sitio, o solo esta página.',
  httpText:
    'Esta página llegó sin cifrar (http). Los sitios solo se activan para https; esta página sola se puede anotar.',
  paused: 'En pausa en este sitio',
  starting: 'Activado',
  startingText: 'Aún no se sabe nada de esta página. Recárguela si no aparecen notas.',
  closed: 'No disponible aquí',
  closedText:
    'Los navegadores no dejan entrar extensiones en esta página: las suyas, las tiendas, el visor de PDF. La colección se puede consultar igual.',
  site: 'Notas en {host}',
  refused: 'El navegador no concedió {host}; nada cambió.',
  once: 'Anotar esta página una vez',
  onceFailed: 'El navegador no deja entrar extensiones en esta página.',
  panel: 'Abrir el panel lateral',
  search: 'Consultar la colección',
  options: 'Opciones',
};

export const POPUP_WORDS: Tables<PopupWord> = { en, es };
