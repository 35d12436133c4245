import { latinPattern } from '../text/latin-pattern.ts';
import type { BlockView } from './article-view.ts';
import { beginsSentence, type NextWord, wordBefore } from './words-around.ts';

/** Given names of one person: "Bill Barr" is William Barr. */
const NICKNAMES: readonly (readonly string[])[] = [
  ['william', 'bill', 'will', 'billy'], ['robert', 'bob', 'rob', 'bobby'], ['charles', 'chuck', 'charlie'], ['michael', 'mike'],
  ['thomas', 'tom', 'tommy'], ['gregory', 'greg'], ['richard', 'dick', 'rick', 'rich'], ['joseph', 'joe'], ['james', 'jim', 'jimmy'],
  ['daniel', 'dan', 'danny'], ['david', 'dave'], ['stephen', 'steven', 'steve'], ['matthew', 'matt'], ['christopher', 'chris'],
  ['edward', 'ed', 'eddie', 'ted'], ['elizabeth', 'liz', 'beth'], ['katherine', 'kathy', 'kate', 'kathryn', 'catherine'],
  ['anthony', 'tony'], ['andrew', 'andy', 'drew'], ['benjamin', 'ben'], ['samuel', 'sam'], ['ronald', 'ron'], ['donald', 'don'],
  ['lawrence', 'larry'], ['gerald', 'jerry', 'jerrold'], ['nicholas', 'nick'], ['patrick', 'pat'], ['kenneth', 'ken'],
  ['deborah', 'debbie', 'deb'], ['joshua', 'josh'], ['alexander', 'alex'], ['pamela', 'pam'], ['jeffrey', 'jeff'],
  ['timothy', 'tim'], ['raymond', 'ray'], ['zachary', 'zach'], ['nathaniel', 'nate', 'nathan'], ['philip', 'phillip', 'phil'],
  ['rodney', 'rod'], ['abigail', 'abby'], ['jonathan', 'jon', 'john'], ['frederick', 'fred'], ['peter', 'pete'], ['francis', 'frank'],
]; // biome-ignore format: a table
const GROUP = new Map(NICKNAMES.flatMap((names, group) => names.map((name) => [name, group] as const)));

/** Capitalised words that stand before a surname and are no first name. */
const NO_FIRST_NAME = new Set(
  (
    'the a an but and or nor so yet for if when while as in on at by to from of with without since though although because then now here ' +
    'there like unlike after before until till once during under over against about despite why how what who where which whether that this ' +
    'these those both either neither not only even still also just again later earlier today yesterday meanwhile however instead perhaps ' +
    'maybe did does do is was are were has have had will would can could should may might must let said says asked told called ask ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'former acting ex then-president president-elect democrat democrats republican republicans democratic gop independent conservative liberal ' +
    'mr mrs ms miss dr sir team anti pro never-trump per via vs versus i you he she we they it his her their its my your our large ' +
    'que el la los las pero y según cuando como para por con sin tras aunque mientras si también además después antes desde hasta contra ante entre sobre porque'
  ).split(' '),
);

/** Words that are somebody's office, rank or calling: what follows is a name, what stands before is no first name. */
const CALLINGS = new Set(
  (
    'president vice senator senators sen sens representative representatives rep reps congressman congresswoman governor governors gov govs ' +
    'lt mayor mayors secretary secretaries director directors commissioner commissioners administrator chief chair chairman chairwoman ' +
    'attorney attorneys general gen judge judges justice justices sheriff sheriffs speaker leader whip czar ambassador minister ' +
    'superintendent supt officer officers agent agents detective detectives sergeant sgt captain capt lieutenant colonel col major maj ' +
    'deputy commander inspector prosecutor solicitor counsel spokesman spokeswoman spokesperson adviser advisor strategist candidate ' +
    'nominee councilor councilwoman councilman alderman ald alderperson delegate del assemblyman assemblywoman assemblymember cardinal ' +
    'archbishop bishop pope rev reverend father pastor professor prof host reporter author founder manager executive ceo presidente ' +
    'gobernador gobernadora alcalde alcaldesa senador senadora secretario secretaria directora juez jueza fiscal congresista representante'
  ).split(' '),
);

const INITIAL = latinPattern(String.raw`^[\p{Lu}]\.$`);
const GIVEN_NAME = latinPattern(String.raw`^[\p{Lu}][\p{M}]*[\p{Ll}][\p{L}\p{M}’'-]*$`);

/** True for the title words of offices and callings, with or without a stop: "Gov.", "Secretary". */
export function isCalling(word: string): boolean {
  let end = word.length;
  while (end > 0 && '.”"’)'.includes(word[end - 1]!)) end--;
  const bare = word.slice(0, end).toLowerCase();
  const office = bare.endsWith('-elect') ? bare.slice(0, -6) : bare;
  return CALLINGS.has(office.slice(office.lastIndexOf('-') + 1));
}

/** True when two given names may be one person's: equal, a nickname, or an initial. */
export function isSameFirstName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().replace(/\.$/, ''));
  if (x === y) return true;
  const group = GROUP.get(x!);
  return group !== undefined && group === GROUP.get(y!);
}

/**
 * The word before a surname when it reads as a first name ("Kristen" Lyons); null for titles, small words, acronyms,
 * possessives. In headlines every word has a capital: there only an article's own words could tell, so null.
 */
export function firstNameBefore(block: BlockView, at: number): NextWord | null {
  const word = wordBefore(block.text, at);
  if (!word || block.casing === 'upper') return null;
  const bare = word.text.replace(/[”"’)]$/, '');
  const initial = INITIAL.test(bare);
  if (!initial && !GIVEN_NAME.test(bare)) return null;
  if (/[’']s$/.test(bare) || isCalling(bare) || NO_FIRST_NAME.has(bare.toLowerCase())) return null;
  if (block.casing === 'title' && !GROUP.has(bare.toLowerCase())) return null;
  if (!initial && beginsSentence(block.text, word.start) && /(?:ing|ed|ly)$/.test(bare)) return null;
  return word;
}
