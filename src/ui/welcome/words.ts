import type { Tables } from '../shared/i18n/words.ts';

const en = {
  title: 'Welcome',
  lead: 'Who and what an immigration story names: on the day it was written, and since.',
  does1:
    'It marks people, agencies, laws, orders and court cases in US immigration news, and says on hover what each was when the article was written and what it is today.',
  does2: 'Every role, date and event has its source, numbered and one click away.',
  never1:
    'It never sends anywhere what you read, point at or search for. Pages are read on this device only.',
  never2: 'It never changes a page’s text, never follows you, has no account, no ads and no verdicts.',
  sites: 'Where should it run?',
  sitesText:
    'Nowhere until you choose. Pick sites below; the browser then asks you once for all of them. You can change this at any time in the options.',
  filter: 'Find a site, city or region',
  allOf: 'All {n} of these',
  'switchOn.one': 'Switch on {n} site',
  'switchOn.other': 'Switch on {n} sites',
  chooseFirst: 'Choose at least one site',
  granted: 'Switched on; articles that are open are marked already.',
  refused: 'The browser did not grant the sites; nothing changed. You can choose fewer, or none at all.',
  none: 'No site in this list matches. In the options you can add any site by its address.',
  once: 'Without any grant: press the toolbar button on any page and choose “Annotate this page once”.',
  keys: 'By keyboard: Alt+Shift+J goes to the next note, Alt+Shift+L opens the side panel.',
  options: 'Open the options',
};

export type WelcomeWord = keyof typeof en;

const es: Record<WelcomeWord, string> = {
  title: 'Bienvenida',
  lead: 'A quién y qué nombra una noticia de inmigración: el día en que se escribió, y desde entonces.',
  does1:
    'Marca personas, agencias, leyes, órdenes y casos judiciales en las noticias de inmigración de EE. UU., y al pasar el puntero dice qué era cada uno cuando se escribió el artículo y qué es hoy.',
  does2: 'Cada cargo, fecha y hecho tiene su fuente, numerada y a un clic.',
  never1:
    'Nunca envía a ninguna parte lo que usted lee, señala o busca. Las páginas se leen solo en este dispositivo.',
  never2: 'Nunca cambia el texto de una página, no lo sigue, no tiene cuenta, anuncios ni veredictos.',
  sites: '¿Dónde debe funcionar?',
  sitesText:
    'En ningún sitio hasta que usted elija. Escoja abajo; el navegador le preguntará una sola vez por todos. Puede cambiarlo cuando quiera en las opciones.',
  filter: 'Buscar un sitio, ciudad o región',
  allOf: 'Los {n} de este grupo',
  'switchOn.one': 'Activar {n} sitio',
  'switchOn.other': 'Activar {n} sitios',
  chooseFirst: 'Elija al menos un sitio',
  granted: 'Activado; los artículos abiertos ya están marcados.',
  refused: 'El navegador no concedió los sitios; nada cambió. Puede elegir menos, o ninguno.',
  none: 'Ningún sitio de la lista coincide. En las opciones puede añadir cualquiera por su dirección.',
  once: 'Sin conceder nada: pulse el botón de la barra en cualquier página y elija «Anotar esta página una vez».',
  keys: 'Con el teclado: Alt+Mayús+J va a la nota siguiente, Alt+Mayús+L abre el panel lateral.',
  options: 'Abrir las opciones',
};

export const WELCOME_WORDS: Tables<WelcomeWord> = { en, es };
