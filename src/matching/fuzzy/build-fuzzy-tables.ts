/** Forms → the tables of the fuzzy pass (fuzzy-layout.ts). Runs where the lexicon is compiled, never in a page. */
import type { FormGroup } from '../lexicon/build-scan-tables.ts';
import { type Narrow, narrow } from '../lexicon/columns.ts';
import { ANY_CASE, SHAPED_WORDS } from '../lexicon/layout.ts';
import { normaliseWords } from '../text/normalise-words.ts';
import { hashFolded } from '../text/token.ts';
import { canBeMisspelt } from './can-be-misspelt.ts';
import {
  FORM_END,
  halfByte,
  halfKey,
  homeOf,
  IN_SMALL,
  MAX_LENGTH,
  MAX_POSTINGS,
  MAX_SECOND,
  MIN_HALVED,
  PERSON,
  SMALL,
  STARTING_WORDS,
  tableSlot,
  WORDS_MASK,
} from './fuzzy-layout.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { type Posting, writePostings } from './postings.ts';
import { learnSpelling, SPELLING_WORDS } from './spelling.ts';
import { addToBag, LITTLE_WORD, MAX_BAG, MIN_BAG } from './word-bag.ts';

export type FuzzyTables = {
  fuzzyForms: Uint8Array;
  fuzzyLengths: Uint8Array;
  fuzzyLetters: Uint8Array;
  words: Uint32Array;
  wordPostings: Narrow;
  postings: Uint8Array;
  halves: Uint8Array;
  halfWords: Narrow;
  spelling: Uint32Array;
  bags: Uint32Array;
  bagForms: Narrow;
};

type Word = { hash: number; text: string; postings: Posting[]; small: boolean };
/**
 * `number`: in the scan tables. `hasSmall`: some word of the form, other than the little ones, is written in small letters;
 * `allSmall`: it begins with a small letter.
 */
type FuzzyForm = {
  words: string[];
  number: number;
  person: boolean;
  hasSmall: boolean;
  allSmall: boolean;
  target: string;
};

/** Tables are at most this part full. */
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
    const length = spelt.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (spelt.length <= WORDS_MASK && length <= MAX_LENGTH && canBeMisspelt(shaped.form)) {
      forms.push({
        target: uses.map((use) => (use.form === 'title' ? `office ${use.office}` : use.entity)).join(' '),
        hasSmall: spelt.some(
          ({ text }, at) =>
            text.length > 3 && at < SHAPED_WORDS && ((shaped.shape >>> (2 * at)) & 3) === ANY_CASE,
        ),
        words: spelt.map((word) => word.text),
        number,
        person: uses.every((use) => use.form !== 'title' && isPerson(use.entity)),
        allSmall: shaped.lowerStart,
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
  return {
    ...packForms(forms, groups.length),
    ...packWords([...words.values()]),
    spelling,
    ...packBags(forms),
  };
}

/**
 * Each form is posted under its words; it is looked for from the rarest, a person's name only from what is misspelt.
 */
function addPostings(forms: readonly FuzzyForm[], words: ReadonlyMap<string, Word>): void {
  const frequency = new Map<string, number>();
  for (const form of forms)
    for (const word of new Set(form.words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  for (const form of forms) {
    const anchors = form.words
      .map((text, position) => ({ text, position, count: frequency.get(text)! }))
      .filter((anchor) => anchor.count <= MAX_POSTINGS && anchor.text.length > 2)
      .sort((a, b) => a.count - b.count || b.text.length - a.text.length || a.position - b.position);
    anchors.forEach(({ text, position, count }, rank) => {
      const word = words.get(text)!;
      const starts = rank === 0 || (rank < STARTING_WORDS && count <= MAX_SECOND);
      const starting = starts && !form.person;
      if (!starting && text.length < MIN_HALVED) return;
      word.postings.push({ form: form.number, position, starting });
      word.small ||= form.hasSmall;
    });
  }
}

function packForms(
  forms: readonly FuzzyForm[],
  count: number,
): Pick<FuzzyTables, 'fuzzyForms' | 'fuzzyLengths' | 'fuzzyLetters'> {
  const fuzzyForms = new Uint8Array(count);
  const fuzzyLengths = new Uint8Array(count);
  const letters: number[] = [];
  for (const { words, number, person, allSmall } of forms) {
    fuzzyForms[number] = words.length | (person ? PERSON : 0) | (allSmall ? SMALL : 0);
    const before = letters.length;
    for (const letter of words.join(' ')) letters.push(letter.charCodeAt(0) & 0xff);
    letters.push(FORM_END);
    fuzzyLengths[number] = letters.length - before;
  }
  return { fuzzyForms, fuzzyLengths, fuzzyLetters: Uint8Array.from(letters) };
}

type WordTables = Pick<FuzzyTables, 'words' | 'wordPostings' | 'postings' | 'halves' | 'halfWords'>;

function packWords(list: readonly Word[]): WordTables {
  const words = emptyTable(list.length);
  const bySlot: Word[] = [];
  for (const word of list) {
    const slot = tableSlot(words, word.hash || 1);
    words[slot] = word.hash || 1;
    bySlot[slot] = word;
  }
  const wordPostings = new Uint32Array(words.length);
  const postings: number[] = [0];
  bySlot.forEach((word, slot) => {
    if (word.postings.length === 0) return;
    wordPostings[slot] = postings.length * 2 + (word.small ? IN_SMALL : 0);
    writePostings(postings, word.postings);
  });
  return {
    words,
    wordPostings: narrow(wordPostings),
    postings: Uint8Array.from(postings),
    ...packHalves(bySlot),
  };
}

/** In: the words, each at its slot. */
function packHalves(bySlot: readonly Word[]): Pick<FuzzyTables, 'halves' | 'halfWords'> {
  const halved = bySlot.flatMap(({ postings, text }, slot) =>
    postings.length > 0 && text.length >= MIN_HALVED ? [{ text, slot }] : [],
  );
  const halves = new Uint8Array(Math.max(4, Math.ceil((halved.length * 2) / MAX_LOAD)));
  const halfWords = new Uint32Array(halves.length);
  for (const word of halved) {
    const letters = Uint8Array.from(word.text, (letter) => letter.charCodeAt(0));
    for (const last of [false, true]) {
      const key = halfKey(letters, 0, letters.length, letters.length, last);
      // Several words may share a key: each takes the next free slot.
      let slot = homeOf(key, halves.length);
      while (halves[slot] !== 0) slot = slot + 1 === halves.length ? 0 : slot + 1;
      halves[slot] = halfByte(key);
      halfWords[slot] = word.slot;
    }
  }
  return { halves, halfWords: narrow(halfWords) };
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
function packBags(forms: readonly FuzzyForm[]): Pick<FuzzyTables, 'bags' | 'bagForms'> {
  const bags = new Map<number, FuzzyForm | null>();
  for (const form of forms) {
    const { words, person, allSmall, target } = form;
    const carrying = words.filter((word) => word.length > LITTLE_WORD);
    if (carrying.length < MIN_BAG || carrying.length > MAX_BAG || person || allSmall) continue;
    if (words.some((word) => word.length <= LITTLE_WORD && !LITTLE_WORDS.has(word))) continue;
    if (words.some((word) => /\d/.test(word))) continue;
    const key = carrying.reduce((sum, word) => addToBag(sum, hashFolded(word)), 0) || 1;
    const other = bags.get(key);
    if (other === undefined) bags.set(key, form);
    else if (other && other.target !== target) bags.set(key, null);
  }
  const keys = emptyTable(bags.size);
  const bagForms = new Uint32Array(keys.length);
  for (const [key, form] of bags) {
    if (!form) continue;
    const slot = tableSlot(keys, key);
    keys[slot] = key;
    bagForms[slot] = form.number;
  }
  return { bags: keys, bagForms: narrow(bagForms) };
}

function emptyTable(entries: number): Uint32Array {
  return new Uint32Array(Math.max(4, Math.ceil(entries / MAX_LOAD)));
}
