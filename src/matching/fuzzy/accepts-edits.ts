import { ALL_CAPITALS, SHAPED_WORDS } from '../lexicon/layout.ts';
import { editDistance } from './edit-distance.ts';
import type { FuzzyForm } from './fuzzy-form.ts';

/** From this many letters on a name may have two edits. */
const TWO_EDITS = 13;
/**
 * A word of fewer letters is another word when it differs and could be one: Lyon and Lyons, Wiu and Wu, car and card.
 */
const MIN_DIFFERENT = 6;
/** A word of so many letters is hardly another one, even when its ends differ. */
const MIN_CLEAR = 8;
/** A letter doubled or not is a slip in shorter words too: "Abbot", "Scot". */
const MIN_DOUBLED = 5;
/** Two edits in a word of fewer letters must leave its consonants: "Reilly" is Riley, "Easton" is not Boston. */
const MIN_TWICE_EDITED = 8;
/** The same in a word of a name that is spelt like none in several places. */
const MIN_TWICE_UNLIKE = 6;
const MIN_TWICE_SMALL = 7;
/** In a word of fewer letters two that changed places may make another word. */
const MIN_EXCHANGED = 5;
/** Letters that make another name or another grammar of a word at its end: "Greene", "Matthews", "charged". */
const ENDING = /^(?:[sdeynaor]|es|ed|ly|er|al)$/;

/** What is known of a word of the text. */
export type TextWord = {
  folded: string;
  /** The lexicon has it somewhere: it is meant as it stands. */
  known: boolean;
  /** How many of its letters stand as in no word (spelling.ts); at 0 it may be a word that the lexicon does not have. */
  strange: number;
};

/** Edits between the text's words and the form's, which are as many; null when they are not a misspelling of it. */
export function acceptsEdits(form: FuzzyForm, texts: readonly TextWord[]): number | null {
  const letters = form.words.reduce((sum, word) => sum + word.length, 0);
  const differing = texts.filter((text, at) => text.folded !== form.words[at]);
  const limit = letters >= TWO_EDITS || differing.every((text) => text.strange > 0) ? 2 : 1;
  let distance = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    const word = form.words[at]!;
    if (text.folded === word) continue;
    const acronym = at < SHAPED_WORDS && ((form.shape >>> (2 * at)) & 3) === ALL_CAPITALS;
    // A digit makes another number, a letter of another script a word that only looks alike.
    if (text.known || acronym || /[^a-z]/.test(text.folded + word)) return null;
    const edits = editDistance(text.folded, word, limit);
    if (edits > editsAllowed(form, at, text)) return null;
    distance += edits;
    if (distance > limit) return null;
  }
  return distance === 0 ? null : distance;
}

function editsAllowed(form: FuzzyForm, at: number, text: TextWord): number {
  const word = form.words[at]!;
  const ending = endingOf(word, text.folded);
  if (form.words.length === 1 || form.person || form.small) {
    if (word.length < 4 && form.small) return form.words.length > 2 && word.length > 1 ? 1 : 0;
    if (form.small && stem(word) === stem(text.folded)) return 0;
    const slips = word.length >= MIN_TWICE_EDITED ? 2 : 1;
    if (text.strange > 0 && word.length > 2) {
      const twice = text.strange === 1 ? MIN_TWICE_EDITED : form.small ? MIN_TWICE_SMALL : MIN_TWICE_UNLIKE;
      return word.length >= twice ? 2 : 1;
    }
    if (word.length >= MIN_EXCHANGED && isExchanged(word, text.folded)) return 1;
    if (form.words.length === 1 && form.small) return 0;
    if (ending === 's') return 0;
    if (word.length >= 4 && isSpecific(form)) return slips;
    if (word.length < (isDoubled(word, text.folded) ? MIN_DOUBLED : MIN_DIFFERENT)) return 0;
    if (ending !== null && word.length < MIN_CLEAR && ENDING.test(ending)) return 0;
    if (text.folded[0] === word[0]) return slips;
    return word.length >= MIN_CLEAR || text.folded.length !== word.length ? 1 : 0;
  }
  // "the Defense and State Departments" is no slip of the pen.
  if (at === form.words.length - 1 && ending === 's') return 0;
  if (word.length < 2) return 0;
  return word.length >= MIN_TWICE_EDITED || consonants(word) === consonants(text.folded) ? 2 : 1;
}

/** A word without the ending that grammar gives it, so that "charge", "charged" and "chargers" are no slips of "charges". */
function stem(word: string): string {
  return word.replace(/(?:e?r?s|e?d|e?r|ing|ly|al)$/, '').replace(/e$/, '');
}

/** Three words and more say who or what is meant although one of them differs. */
function isSpecific(form: FuzzyForm): boolean {
  return form.words.filter((word) => word.length > 3).length > 2;
}

/** Two letters that stand side by side changed places: hardly ever another name, whatever letters they are. */
function isExchanged(word: string, text: string): boolean {
  if (word.length !== text.length) return false;
  const at = [...word].findIndex((letter, place) => letter !== text[place]);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === text;
}

function isDoubled(word: string, text: string): boolean {
  return word.replace(/(.)\1/g, '$1') === text.replace(/(.)\1/g, '$1');
}

/** The letters that one has at its end more than the other; null when they differ elsewhere, or by a doubled letter. */
function endingOf(word: string, text: string): string | null {
  const [short, long] = word.length < text.length ? [word, text] : [text, word];
  if (!long.startsWith(short)) return null;
  const rest = long.slice(short.length);
  return rest === short.at(-1) ? null : rest;
}

/** Consonants without their doubles, with the first letter whatever it is: "reilly" → "rl", "riley" → "rl". */
function consonants(word: string): string {
  return (
    word[0]! +
    word
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}
