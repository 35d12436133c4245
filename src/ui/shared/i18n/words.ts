import type { Language } from './language.ts';

/** One table of words a language; every table has the same keys. `{name}` marks a place to fill. */
export type Tables<Key extends string> = Record<Language, Record<Key, string>>;

/** Keys that come in two forms: `mentions.one`, `mentions.other` → `mentions`. */
type Counted<Key extends string> = Key extends `${infer Stem}.other` ? Stem : never;

export type Words<Key extends string> = {
  language: Language;
  /** The text of a key, its places filled: `say('dataOf', { date: 'Nov 20, 2026' })`. */
  say: (key: Key, values?: Record<string, string | number>) => string;
  /** The form of a counted text for a number, with `{n}` filled: `count('notes', 1)` → "1 note". */
  count: (stem: Counted<Key>, n: number) => string;
};

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The words of one surface in one language. */
export function createWords<Key extends string>(tables: Tables<Key>, language: Language): Words<Key> {
  return wordsOf(tables[language], language);
}

/** The words of one table, which is in `language`. */
export function wordsOf<Key extends string>(table: Record<Key, string>, language: Language): Words<Key> {
  const plural = new Intl.PluralRules(language);
  return {
    language,
    say: (key, values = {}) => fill(table[key], values),
    count: (stem, n) => {
      // Spanish also has a form "many" for millions; here it reads like "other".
      const form = plural.select(n) === 'one' ? 'one' : 'other';
      return fill(table[`${stem}.${form}` as Key], { n });
    },
  };
}
