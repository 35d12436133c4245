/** Invented names of the shape that a knowledge base has: people, agencies, laws, cases, terms. */
import type { Random } from './random.ts';

const list = (words: string) => words.split(' ');
const FIRST = list(
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Carlos Karen Daniel Nancy Mateo Lisa Anthony Betty Marcus Helen Andrés Sandra Steven Ashley Paul Kimberly Andrew Emily Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda George Melissa Timothy Déborah Ronald Stephanie Edward Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Dorothy Gary Amy Nicholas Kathleen Eric Angela Jonathan Shirley Stephen Emma Larry Brenda Justin Pamela Scott Nicole Brandon Anna Benjamin Samantha Samuel Katherine Gregory Christine Alexander Debra',
);
const SYLLABLES = list(
  'mar len tor vis kan del rod hal ber win son ter gar mil nov rey san bur fel cor dan har ell ost wick ham ford lyn ber ado ero inez ova stad quist',
);
const STRANGE = list('ab ke mo shi tra ul ven wex ya zol pim que rud fli gro cha bei dro ipp kna');
const TOPICS = list(
  'Border Immigration Refugee Customs Homeland Labor Detention Asylum Citizenship Enforcement Travel Visa Employment Family Security Justice Health Housing Education Transit Records Rights Legal Community Civil Federal Regional National Interior Foreign Public Safety',
);
const BODIES = list(
  'Office Department Bureau Division Council Commission Institute Alliance Coalition Center Agency Service Task-Force Network',
);
const STATES = list(
  'Ohio Texas Boston Chicago Denver Maine Oregon Nevada Georgia Florida Arizona Illinois Vermont Seattle Houston Newark Oakland Portland Tucson Baltimore',
);
const TERMS = list(
  'removal detention parole asylum bond hearing order status permit quota petition hold transfer review waiver notice backlog docket screening program visa policy',
);
const TERM_STARTS = list(
  'expedited mandatory humanitarian defensive sanctuary voluntary temporary provisional administrative cancelled deferred family merit lawful conditional special prolonged third-country stateless collateral',
);

/** A surname of two or three syllables: "Marlenquist". */
export function surname(random: Random): string {
  const word =
    random.pick(SYLLABLES) + random.pick(SYLLABLES) + (random.chance(0.4) ? random.pick(SYLLABLES) : '');
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Somebody whom no lexicon has: the first name is like all others, the surname has syllables of its own. */
export function strangerName(random: Random): string {
  const last = random.pick(STRANGE) + random.pick(STRANGE);
  return `${random.pick(FIRST)} ${last[0]!.toUpperCase()}${last.slice(1)}`;
}

export function personName(random: Random): string {
  return `${random.pick(FIRST)} ${surname(random)}`;
}

export function agencyName(random: Random): string {
  const shape = random.below(3);
  if (shape === 0)
    return `${random.pick(BODIES)} of ${random.pick(TOPICS)} and ${random.pick(TOPICS)} ${surname(random)}`.replace(
      '-',
      ' ',
    );
  if (shape === 1) return `${surname(random)} County Sheriff’s Office`;
  return `${random.pick(STATES)} ${surname(random)} ${random.pick(TOPICS)} ${random.pick(BODIES)}`.replace(
    '-',
    ' ',
  );
}

export function lawName(random: Random): string {
  return random.chance(0.3)
    ? `${random.pick(STATES)} ${surname(random)} ${random.pick(TOPICS)} Act`
    : `${surname(random)} ${random.pick(TOPICS)} and ${random.pick(TOPICS)} Act`;
}

export function caseName(random: Random): string {
  return `${surname(random)} v. ${random.chance(0.5) ? surname(random) : random.pick(STATES)}`;
}

export function termName(random: Random): string {
  return `${random.pick(TERM_STARTS)} ${surname(random).toLowerCase()} ${random.pick(TERMS)}`;
}

/** "BDHS": capitals that are no word. */
export function acronym(random: Random): string {
  return Array.from({ length: 4 + random.below(2) }, () => random.pick([...'BCDFGHKLMNPQRSTVWXZ'])).join('');
}
