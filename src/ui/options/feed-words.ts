/** What the options say of feeds beside the main one. */
import type { Tables } from '../shared/i18n/words.ts';

const en = {
  title: 'Other feeds',
  text: 'A newsroom or a local group may publish its own records: its officials, its ordinances. They stand beside the main data, under the feed’s name, and change nothing in it. Where two feeds have the same name for different things, the main data comes first, then the feeds in this order.',
  none: 'None yet.',
  url: 'Address of another feed',
  urlHint: 'A folder that begins with https://, as its publisher gives it.',
  key: 'Its fingerprint',
  keyHint:
    '64 digits 0–9 a–f. Take it from the publisher by another way than this address: their masthead, a letter.',
  look: 'Look at this feed',
  looking: 'Looking…',
  found: 'This is the feed “{name}”.',
  compare: 'Its keys have the fingerprint that you entered. Compare once more:',
  add: 'Add “{name}”',
  cancel: 'Cancel',
  failed: 'Not added: {problem}.',
  shown:
    'The key file at this address has the fingerprint below. Add the feed only if its publisher says the same.',
  feedTaken: 'You have a feed of the name “{name}” already. Remove that one first.',
  feedReserved: 'No feed may have the name “{name}”.',
  feedTooMany: 'No more than {n} feeds can be added. Remove one first.',
  needUrl: 'Enter the address of the feed.',
  added: '“{name}” was added.',
  removed: '“{name}” was removed, with everything that came from it.',
  remove: 'Remove',
  removeLabel: 'Remove {name}',
  switchLabel: 'Show {name}',
  check: 'Check now',
  checkLabel: 'Check now: {name}',
  previous: 'Go back to the previous version',
  previousLabel: 'Go back to the previous version: {name}',
  EMPTY: 'Nothing has been downloaded yet.',
  OFF: 'Switched off: neither asked nor shown.',
  ask: 'The browser does not let us ask this address.',
  askButton: 'Ask the browser',
  fingerprint: 'Fingerprint: {key}',
  counts: 'Records: {entities}. Events: {events}. Version {sequence} of {date}.',
  'conflicts.one': '{n} name stays with another record',
  'conflicts.other': '{n} names stay with other records',
  conflict: '“{text}” stays with {kept}.',
};

export type FeedWord = keyof typeof en;

const es: Record<FeedWord, string> = {
  title: 'Otras fuentes',
  text: 'Una redacción o un grupo local puede publicar sus propias fichas: sus funcionarios, sus ordenanzas. Aparecen junto a los datos principales, con el nombre de la fuente, y no cambian nada en ellos. Si dos fuentes usan un nombre para cosas distintas, valen primero los datos principales y después las fuentes en este orden.',
  none: 'Ninguna todavía.',
  url: 'Dirección de otra fuente',
  urlHint: 'Una carpeta que empieza por https://, tal como la da quien la publica.',
  key: 'Su huella',
  keyHint:
    '64 cifras 0–9 a–f. Obténgala de quien publica por otra vía que esta dirección: su cabecera, una carta.',
  look: 'Mirar esta fuente',
  looking: 'Mirando…',
  found: 'Esta es la fuente «{name}».',
  compare: 'Sus claves tienen la huella que escribió. Compare una vez más:',
  add: 'Añadir «{name}»',
  cancel: 'Cancelar',
  failed: 'No se añadió: {problem}.',
  shown:
    'El archivo de claves de esta dirección tiene la huella de abajo. Añada la fuente solo si quien la publica dice la misma.',
  feedTaken: 'Ya tiene una fuente con el nombre «{name}». Quite primero esa.',
  feedReserved: 'Ninguna fuente puede llamarse «{name}».',
  feedTooMany: 'No se pueden añadir más de {n} fuentes. Quite primero una.',
  needUrl: 'Escriba la dirección de la fuente.',
  added: '«{name}» se añadió.',
  removed: '«{name}» se quitó, con todo lo que venía de ella.',
  remove: 'Quitar',
  removeLabel: 'Quitar {name}',
  switchLabel: 'Mostrar {name}',
  check: 'Revisar ahora',
  checkLabel: 'Revisar ahora: {name}',
  previous: 'Volver a la versión anterior',
  previousLabel: 'Volver a la versión anterior: {name}',
  EMPTY: 'Aún no se ha descargado nada.',
  OFF: 'Desactivada: no se consulta ni se muestra.',
  ask: 'El navegador no permite consultar esta dirección.',
  askButton: 'Pedirlo al navegador',
  fingerprint: 'Huella: {key}',
  counts: 'Fichas: {entities}. Hechos: {events}. Versión {sequence} del {date}.',
  'conflicts.one': '{n} nombre queda con otra ficha',
  'conflicts.other': '{n} nombres quedan con otras fichas',
  conflict: '«{text}» queda con {kept}.',
};

export const FEED_WORDS: Tables<FeedWord> = { en, es };

/** A fingerprint as it is compared by eye: sixteen groups of four. */
export function grouped(key: string): string {
  return key.replace(/(.{4})(?=.)/g, '$1 ');
}
