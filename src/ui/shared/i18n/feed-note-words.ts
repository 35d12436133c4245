/** What cards and pages say of where a record comes from and what became of its names. */
import type { Tables } from './words.ts';

const en = {
  fromFeed: 'From the feed “{feed}”, which has a publisher of its own.',
  addedName: 'The feed “{feed}” also calls it “{text}”.',
  keptName: 'The feed “{feed}” has a record of its own for “{text}”.',
  lostName: '“{text}” is marked as {kept}.',
};

export type FeedNoteWord = keyof typeof en;

const es: Record<FeedNoteWord, string> = {
  fromFeed: 'De la fuente «{feed}», que tiene su propio responsable.',
  addedName: 'La fuente «{feed}» también lo llama «{text}».',
  keptName: 'La fuente «{feed}» tiene una ficha propia para «{text}».',
  lostName: '«{text}» se marca como {kept}.',
};

export const FEED_NOTE_WORDS: Tables<FeedNoteWord> = { en, es };
