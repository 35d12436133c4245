/** Forms → the tables of the fuzzy pass (fuzzy-layout.ts). Runs where the lexicon is compiled, never in a page. */
import type { FormGroup } from '../lexicon/build-scan-tables.ts';
import { ANY_CASE, SHAPED_WORDS } from '../lexicon/layout.ts';
import { normaliseWords } from '../text/normalise-words.ts';
import { hashFolded } from '../text/token.ts';
import { canBeMisspelt } from './can-be-misspelt.ts';
import {
  FORM_END,
  FORM_SHIFT,
  HALF_KEY_MASK,
  halfKey,
  homeOf,
  IN_SMALL,
  LAST,
  MAX_POSTINGS,
  MAX_SECOND,
  MIN_HALVED,
  PERSON,
  POSITION_BITS,
  SMALL,
  STARTING,
  STARTING_WORDS,
  tableSlot,
  WORDS_SHIFT,
} from './fuzzy-layout.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { learnSpelling, SPELLING_WORDS } from './spelling.ts';
import { addToBag, LITTLE_WORD, MAX_BAG, MIN_BAG } from './word-bag.ts';

export type FuzzyTables = {
  fuzzyForms: Uint32Array;
  fuzzyLetters: Uint8Array;
  words: Uint32Array;
  postings: Uint32Array;
  halves: Uint32Array;
  spelling: Uint32Array;
  bags: Uint32Array;
};

type Word = { hash: number; text: string; postings: number[]; small: boolean };
/** `hasSmall`: some word of the form, other than the little ones, is written in small letters. */
type FuzzyForm = { words: string[]; number: number; hasSmall: boolean; target: string };

/** Tables of two words a slot are at most this part full. */
const MAX_LOAD = 0.7;

/**
 * `groups` in the order of the scan tables' form numbers; `isPerson` says it of an entity's index; `prose` is text of the
 * knowledge base, from which it is learnt what words look like, and which of
 * them are no slips.
 */
export function buildFuzzyTables(
  groups: readonly FormGroup[],
  isPerson: (entity: number) => boolean,
  prose: Iterable<string>,
): FuzzyTables {
  const words = new Map<number, Word>();
  const forms: FuzzyForm[] = [];
  groups.forEach(({ shaped, uses }, number) => {
    const spelt = normaliseWords(shaped.text);
    for (const { hash, text } of spelt)
      if (!words.has(hash)) words.set(hash, { hash, text, postings: [], small: false });
    if (spelt.length < 2 ** POSITION_BITS && canBeMisspelt(shaped.form)) {
      const person = uses.every((use) => use.form !== 'title' && isPerson(use.entity));
      forms.push({
        target: uses.map((use) => (use.form === 'title' ? `office ${use.office}` : use.entity)).join(' '),
        hasSmall: spelt.some(
          ({ text }, at) =>
            text.length > 3 && at < SHAPED_WORDS && ((shaped.shape >>> (2 * at)) & 3) === ANY_CASE,
        ),
        words: spelt.map((word) => word.text),
        number:
          number | (spelt.length << WORDS_SHIFT) | (person ? PERSON : 0) | (shaped.lowerStart ? SMALL : 0),
      });
    }
  });
  const spelling = new Uint32Array(SPELLING_WORDS);
  for (const { text } of words.values()) learnSpelling(spelling, text);
  const wordByText = new Map([...words.values()].map((word) => [word.text, word]));
  addPostings(forms, wordByText);
  const told = new Map<string, number>();
  for (const text of prose) for (const word of normaliseWords(text)) told.set(word.text, word.hash);
  for (const text of told.keys()) learnSpelling(spelling, text);
  const posted = [...words.values()].filter((word) => word.postings.length > 0).map((word) => word.text);
  for (const text of ordinaryWords(told.keys(), posted)) {
    const hash = told.get(text)!;
    if (!words.has(hash)) words.set(hash, { hash, text, postings: [], small: false });
  }
  return { ...packForms(forms), ...packWords([...words.values()]), spelling, bags: packBags(forms) };
}

/**
 * Each form is posted under its words; it is looked for from the rarest, a person's name only from what is misspelt.
 */
function addPostings(forms: readonly FuzzyForm[], words: ReadonlyMap<string, Word>): void {
  const frequency = new Map<string, number>();
  for (const form of forms)
    for (const word of new Set(form.words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  forms.forEach((form, index) => {
    const person = (form.number & PERSON) !== 0;
    const anchors = form.words
      .map((text, position) => ({ text, position, count: frequency.get(text)! }))
      .filter((anchor) => anchor.count <= MAX_POSTINGS && anchor.text.length > 2)
      .sort((a, b) => a.count - b.count || b.text.length - a.text.length || a.position - b.position);
    anchors.forEach(({ text, position, count }, rank) => {
      const word = words.get(text)!;
      const starts = rank === 0 || (rank < STARTING_WORDS && count <= MAX_SECOND);
      const starting = starts && !person ? STARTING : 0;
      if (!starting && text.length < MIN_HALVED) return;
      word.postings.push((index << FORM_SHIFT) | (position << 1) | starting);
      word.small ||= form.hasSmall;
    });
  });
}

/** A form whose words end another one, as those of "U.S. Border Patrol", has its letters there. */
function packForms(forms: readonly FuzzyForm[]): Pick<FuzzyTables, 'fuzzyForms' | 'fuzzyLetters'> {
  const texts = forms.map((form) => form.words.join(' '));
  const backwards = texts.map((text, index) => ({ index, key: [...text].reverse().join('') }));
  backwards.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : a.index - b.index));
  const fuzzyForms = new Uint32Array(forms.length * 2);
  const letters: number[] = [];
  let last = '';
  for (const { index } of backwards) {
    const text = texts[index]!;
    if (text !== last && !last.endsWith(` ${text}`)) {
      for (let at = 0; at < text.length; at++) letters.push(text.charCodeAt(at) & 0xff);
      letters.push(FORM_END);
      last = text;
    }
    fuzzyForms[index * 2] = letters.length - 1 - text.length;
    fuzzyForms[index * 2 + 1] = forms[index]!.number;
  }
  return { fuzzyForms, fuzzyLetters: Uint8Array.from(letters) };
}

function packWords(list: readonly Word[]): Pick<FuzzyTables, 'words' | 'postings' | 'halves'> {
  const words = emptyTable(list.length);
  const postings: number[] = [0];
  for (const word of list) {
    const slot = tableSlot(words, word.hash || 1);
    words[slot * 2] = word.hash || 1;
    if (word.postings.length === 0) continue;
    words[slot * 2 + 1] = postings.length * 2 + (word.small ? IN_SMALL : 0);
    // Those from which a form is looked for stand first: the search for them ends at the first that is none.
    const [starting, others] = [true, false].map((wanted) =>
      word.postings.filter((posting) => ((posting & STARTING) !== 0) === wanted),
    );
    postings.push(...starting!, ...others!);
    postings[postings.length - 1]! |= LAST;
  }
  return { words, postings: Uint32Array.from(postings), halves: packHalves(list, words) };
}

function packHalves(list: readonly Word[], words: Uint32Array): Uint32Array {
  if (words.length >>> 1 >= ~HALF_KEY_MASK)
    throw new RangeError(`The lexicon has ${list.length} words; its format holds ${~HALF_KEY_MASK}.`);
  const halved = list.filter((word) => word.postings.length > 0 && word.text.length >= MIN_HALVED);
  const halves = new Uint32Array(Math.max(4, Math.ceil((halved.length * 2) / MAX_LOAD)));
  for (const word of halved) {
    const letters = Uint8Array.from(word.text, (letter) => letter.charCodeAt(0));
    const target = tableSlot(words, word.hash || 1) + 1;
    for (const last of [false, true])
      addHalf(halves, halfKey(letters, 0, letters.length, letters.length, last), target);
  }
  return halves;
}

/** Several words may share a key: each takes the next free slot. */
function addHalf(halves: Uint32Array, key: number, target: number): void {
  let slot = homeOf(key, halves.length);
  while (halves[slot] !== 0) slot = slot + 1 === halves.length ? 0 : slot + 1;
  halves[slot] = (key & HALF_KEY_MASK) | target;
}

/** Little words that a name may lose or change. Any other, "v" or an acronym, says which of several is meant. */
const LITTLE_WORDS: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'for',
  'on',
  'in',
  'to',
  'at',
  'by',
  'a',
  's',
  'us',
]);

/** Bags of names of several words. A bag that two records share belongs to neither. */
function packBags(forms: readonly FuzzyForm[]): Uint32Array {
  const bags = new Map<number, { index: number; target: string } | null>();
  forms.forEach(({ words, number, target }, index) => {
    const carrying = words.filter((word) => word.length > LITTLE_WORD);
    if (carrying.length < MIN_BAG || carrying.length > MAX_BAG || (number & (PERSON | SMALL)) !== 0) return;
    if (words.some((word) => word.length <= LITTLE_WORD && !LITTLE_WORDS.has(word))) return;
    if (words.some((word) => /\d/.test(word))) return;
    const key = carrying.reduce((sum, word) => addToBag(sum, hashFolded(word)), 0) || 1;
    const other = bags.get(key);
    if (other === undefined) bags.set(key, { index, target });
    else if (other && other.target !== target) bags.set(key, null);
  });
  const table = emptyTable(bags.size);
  for (const [key, bag] of bags) {
    if (!bag) continue;
    const slot = tableSlot(table, key);
    table[slot * 2] = key;
    table[slot * 2 + 1] = bag.index;
  }
  return table;
}

function emptyTable(entries: number): Uint32Array {
  return new Uint32Array(2 * Math.max(4, Math.ceil(entries / MAX_LOAD)));
}
