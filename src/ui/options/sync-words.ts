/** What the options say of the copy in the reader's browser account. */
import type { Tables } from '../shared/i18n/words.ts';

const en = {
  sync: 'Keep a copy of my preferences with my browser account',
  hint: 'Display, languages and feeds, never your sites or hidden terms. The browser’s maker carries and keeps it as it does your bookmarks. It outlives a “repair” or a new installation.',
  kept: 'A copy of {date} is there.',
  none: 'The browser has no copy yet.',
  noSync: 'This browser keeps no copies.',
  restore: 'Restore the copy',
  restored: 'Restored.',
  found: 'Preferences from before ({date}) are kept with your browser account.',
};

export type SyncWord = keyof typeof en;

const es: Record<SyncWord, string> = {
  sync: 'Guardar una copia de mis preferencias en mi cuenta del navegador',
  hint: 'Presentación, idiomas y fuentes, nunca sus sitios ni los términos ocultos. La empresa del navegador la transporta y guarda como sus marcadores. Sobrevive a una «reparación» o a una instalación nueva.',
  kept: 'Hay una copia del {date}.',
  none: 'El navegador aún no tiene ninguna copia.',
  noSync: 'Este navegador no guarda copias.',
  restore: 'Recuperar la copia',
  restored: 'Recuperada.',
  found: 'Hay preferencias anteriores ({date}) en su cuenta del navegador.',
};

export const SYNC_WORDS: Tables<SyncWord> = { en, es };
