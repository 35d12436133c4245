/** What the options say of what an update changed, and of corrections. */
import type { Tables } from '../shared/i18n/words.ts';

const en = {
  title: 'What changed',
  none: 'No update has been installed yet.',
  ofMain: 'Version {to} of {toDate}, after version {from} of {fromDate}',
  ofFeed: '{feed}: version {to} of {toDate}, after version {from} of {fromDate}',
  corrections: 'Corrections',
  added: 'New records',
  removed: 'Records taken out',
  changed: 'Records changed',
  events: 'New events',
  more: '… and {n} more.',
  nothing: 'Nothing that readers see.',
  name: 'name',
  summary: 'summary',
  roles: 'offices',
  status: 'status',
  facts: 'facts',
  usage: 'usage',
  related: 'relations',
  names: 'ways to write it',
  remember:
    'Remember on this device which facts cards showed me, so that I am told once if one of them is corrected',
  rememberHint:
    'Kept: the records whose cards were open last (400 at most) and fingerprints of their facts; no page, no time. Nothing from private windows.',
  forget: 'Forget what cards showed',
  forgotten: 'Forgotten.',
};

export type ChangesWord = keyof typeof en;

const es: Record<ChangesWord, string> = {
  title: 'Qué cambió',
  none: 'Aún no se ha instalado ninguna actualización.',
  ofMain: 'Versión {to} del {toDate}, después de la versión {from} del {fromDate}',
  ofFeed: '{feed}: versión {to} del {toDate}, después de la versión {from} del {fromDate}',
  corrections: 'Correcciones',
  added: 'Fichas nuevas',
  removed: 'Fichas retiradas',
  changed: 'Fichas cambiadas',
  events: 'Hechos nuevos',
  more: '… y {n} más.',
  nothing: 'Nada que los lectores vean.',
  name: 'nombre',
  summary: 'resumen',
  roles: 'cargos',
  status: 'estado',
  facts: 'datos',
  usage: 'uso',
  related: 'relaciones',
  names: 'formas de escribirlo',
  remember:
    'Recordar en este dispositivo qué datos me mostraron las fichas, para avisarme una vez si alguno se corrige',
  rememberHint:
    'Se guarda: las fichas abiertas por última vez (400 como mucho) y huellas de sus datos; ni página ni hora. Nada de ventanas privadas.',
  forget: 'Olvidar lo que mostraron las fichas',
  forgotten: 'Olvidado.',
};

export const CHANGES_WORDS: Tables<ChangesWord> = { en, es };
