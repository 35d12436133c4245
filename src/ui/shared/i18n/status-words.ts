/** The seven states of data and settings, in words: never a colour alone. */
import type { Tables } from './words.ts';

const en = {
  CURRENT: 'Up to date, checked {ago}.',
  OFFLINE: 'No connection; using data of {date}.',
  STALE: 'No new data since {date}; may be out of date.',
  REFUSED: 'An update was refused; still using data of {date}.',
  BUNDLED: 'Using the data that came with the extension, {date}.',
  NOSAVE: 'Settings could not be saved. Export them below, restart the browser, then import them.',
  RELOAD: 'Extension updated: reload this page.',
  why: 'Reason: {reason}.',
  unknown: 'The state of the data could not be read. Close and open this page again.',
  never: 'not checked yet',
};

export type StatusWord = keyof typeof en;

const es: Record<StatusWord, string> = {
  CURRENT: 'Al día, revisado {ago}.',
  OFFLINE: 'Sin conexión; con datos del {date}.',
  STALE: 'Sin datos nuevos desde el {date}; pueden no estar al día.',
  REFUSED: 'Se rechazó una actualización; con datos del {date}.',
  BUNDLED: 'Con los datos que venían con la extensión, {date}.',
  NOSAVE: 'No se pudieron guardar los ajustes. Expórtelos abajo, reinicie el navegador e impórtelos.',
  RELOAD: 'Extensión actualizada: recargue esta página.',
  why: 'Motivo: {reason}.',
  unknown: 'No se pudo leer el estado de los datos. Cierre y abra esta página de nuevo.',
  never: 'aún sin revisar',
};

export const STATUS_TEXTS: Tables<StatusWord> = { en, es };
