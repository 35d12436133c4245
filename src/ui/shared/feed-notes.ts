import { feedOf } from '../../knowledge/feed-of.ts';
import type { NameConflict } from '../../knowledge/join-names.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Language } from './i18n/language.ts';
import { NOTE_WORDS } from './i18n/note-words.ts';
import { createWords } from './i18n/words.ts';

/** More would make a card a list of names. */
const MOST = 3;

/** Lines on where a record comes from, which names added feeds give it, and whose names were settled. */
export function feedNotes(
  library: Library,
  id: string,
  conflicts: readonly NameConflict[],
  language: Language,
): string[] {
  const { say } = createWords(NOTE_WORDS, language);
  const feed = feedOf(id);
  const names = library.addedNames(id).map((name) => say('addedName', name));
  const settled = conflicts.flatMap(({ feed: other, text, wanted, kept, keptName }) => {
    if (kept === id) return say('keptName', { feed: other, text });
    return wanted === id ? say('lostName', { text, kept: keptName }) : [];
  });
  return [
    ...(feed === null ? [] : [say('fromFeed', { feed })]),
    ...names.slice(0, MOST),
    ...settled.slice(0, MOST),
  ];
}
