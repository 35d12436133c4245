/** What cards and pages say of where a record comes from, what became of its names, and what was wrong in it. */
import type { Tables } from './words.ts';

const en = {
  live: 'live, Federal Register',
  fromFeed: 'From the feed “{feed}”, which has a publisher of its own.',
  addedName: 'The feed “{feed}” also calls it “{text}”.',
  keptName: 'The feed “{feed}” has a record of its own for “{text}”.',
  lostName: '“{text}” is marked as {kept}.',
  corrected: 'Corrected on {date}: {note}',
  corrections: 'Corrections',
  correctedHere: 'Corrected since you saw it',
};

export type NoteWord = keyof typeof en;

const es: Record<NoteWord, string> = {
  live: 'en vivo, Federal Register',
  fromFeed: 'De la fuente «{feed}», que tiene su propio responsable.',
  addedName: 'La fuente «{feed}» también lo llama «{text}».',
  keptName: 'La fuente «{feed}» tiene una ficha propia para «{text}».',
  lostName: '«{text}» se marca como {kept}.',
  corrected: 'Corregido el {date}: {note}',
  corrections: 'Correcciones',
  correctedHere: 'Corregido desde que lo vio',
};

export const NOTE_WORDS: Tables<NoteWord> = { en, es };
