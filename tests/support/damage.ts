/** What happens to names on the way to a page. Each gives null where a name has nothing to be damaged so. */

/** A number below another; the same every time for the same seed. */
export type Below = (n: number) => number;

type Damage = (name: string, below: Below) => string | null;

/** The damage of typesetting: whoever reads the page sees the name as it is. */
export const TYPESET: Readonly<Record<string, Damage>> = {
  'no-break spaces': (name) => changed(name, name.replaceAll(' ', '\u00a0')),
  'narrow no-break spaces': (name) => changed(name, name.replaceAll(' ', '\u202f')),
  'a line break for a space': (name, below) => changed(name, replaceOne(name, / /g, '\n', below)),
  'two spaces': (name, below) => changed(name, replaceOne(name, / /g, '  ', below)),
  'a soft hyphen': (name, below) => inside(name, '\u00ad', below),
  'a zero-width space': (name, below) => inside(name, '\u200b', below),
  'a word joiner': (name, below) => inside(name, '\u2060', below),
  'curly apostrophes': (name) => changed(name, name.replaceAll("'", '’')),
  'straight apostrophes': (name) => changed(name, name.replaceAll('’', "'")),
  'no-break hyphens': (name) => changed(name, name.replaceAll('-', '\u2011')),
  'accents taken off': (name) => changed(name, name.normalize('NFD').replace(/\p{M}/gu, '')),
  'accents apart from their letters': (name) => changed(name, name.normalize('NFD')),
  ligatures: (name) => changed(name, name.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')),
  'a word cut by a hyphen at the end of a line': (name, below) => inside(name, '-\n', below),
};

/** One slip of the keyboard in a word of four letters and more. */
export const SLIPS: Readonly<Record<string, Damage>> = {
  'two letters exchanged': (name, below) =>
    atLetter(name, below, (word, at) => {
      const [first, second] = [word[at - 1]!, word[at]!];
      const isUpper = first !== first.toLowerCase();
      return (
        word.slice(0, at - 1) +
        (isUpper ? second.toUpperCase() : second) +
        first.toLowerCase() +
        word.slice(at + 1)
      );
    }),
  'a letter dropped': (name, below) =>
    atLetter(name, below, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  'a letter doubled': (name, below) =>
    atLetter(name, below, (word, at) => word.slice(0, at) + word[at] + word.slice(at)),
  'a letter replaced': (name, below) =>
    atLetter(
      name,
      below,
      (word, at) => word.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[below(26)] + word.slice(at + 1),
    ),
};

// biome-ignore format: a table
/** Letters that look like Latin ones and are none: what they make is another word, often meant to deceive. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', s: 'ѕ',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', M: 'М', O: 'О', P: 'Р', S: 'Ѕ', T: 'Т',
};

/** The name with one of its letters replaced by a look-alike. */
export function withLookAlike(name: string, below: Below): string | null {
  const places = [...name].flatMap((letter, at) => (letter in LOOK_ALIKES ? [at] : []));
  if (places.length === 0) return null;
  const at = places[below(places.length)]!;
  return name.slice(0, at) + LOOK_ALIKES[name[at]!]! + name.slice(at + 1);
}

function changed(name: string, damaged: string): string | null {
  return damaged === name ? null : damaged;
}

function replaceOne(name: string, what: RegExp, by: string, below: Below): string {
  const places = [...name.matchAll(what)];
  if (places.length === 0) return name;
  const { index } = places[below(places.length)]!;
  return name.slice(0, index) + by + name.slice(index + 1);
}

/** Puts something between two small letters of a word, not near its ends. */
function inside(name: string, what: string, below: Below): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{2})(?=\p{Ll}{2})/gu)].filter(({ index }) =>
    /\p{Ll}/u.test(name[index - 1]!),
  );
  if (places.length === 0) return null;
  const { index } = places[below(places.length)]!;
  return name.slice(0, index) + what + name.slice(index);
}

function atLetter(name: string, below: Below, edit: (word: string, at: number) => string): string | null {
  const words = [...name.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return null;
  // Some edits change nothing: two equal letters exchanged, a letter replaced by itself.
  for (let tries = 0; tries < 9; tries++) {
    const { 0: word, index } = words[below(words.length)]!;
    const edited = edit(word, 1 + below(word.length - 1));
    if (edited !== word) return name.slice(0, index) + edited + name.slice(index + word.length);
  }
  return null;
}
