import { editDistance } from './edit-distance.ts';
import type { FuzzyForm } from './fuzzy-form.ts';

/** From this many letters on a name may have two edits. */
const TWO_EDITS = 13;
/** A person's word of fewer letters is another name when it differs: Lyon and Lyons, Wiu and Wu. */
const MIN_PERSON_WORD = 6;
/** A term's word, likewise: small words differ by grammar. */
const MIN_TERM_WORD = 6;

/**
 * Edits between the text's words and the form's; null when they are not a misspelling of it. The words are as many.
 * `isKnown` tells of a text word whether the lexicon has it somewhere: a known word is meant as it stands.
 */
export function acceptsEdits(
  form: FuzzyForm,
  texts: readonly string[],
  isKnown: (at: number) => boolean,
): number | null {
  const letters = form.words.reduce((sum, word) => sum + word.length, 0);
  const limit = letters >= TWO_EDITS && !form.small ? 2 : 1;
  let distance = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    const word = form.words[at]!;
    if (text === word) continue;
    if (isKnown(at) || /\d/.test(text)) return null;
    const edits = editDistance(text, word, limit);
    if (edits > editsAllowed(form, word, text)) return null;
    distance += edits;
    if (distance > limit) return null;
  }
  return distance === 0 ? null : distance;
}

function editsAllowed(form: FuzzyForm, word: string, text: string): number {
  if (form.person)
    return word.length >= MIN_PERSON_WORD && text[0] === word[0] && !isEnding(word, text) ? 1 : 0;
  if (form.small) return word.length >= MIN_TERM_WORD && text[0] === word[0] && !isEnding(word, text) ? 1 : 0;
  return word.length >= 5 ? 2 : 1;
}

/** One is the other with letters added at the end: "charge" and "charges", "Matthew" and "Matthews". */
function isEnding(word: string, text: string): boolean {
  return text.startsWith(word) || word.startsWith(text);
}
