/** Letters of the languages that articles are read in, and of those that names come from. */
const CLASSES: Readonly<Record<string, string>> = {
  Lu: 'A-ZÀ-ÖØ-ÞĆČĐİŁŃŘŚŞŠŹŻŽ',
  Ll: 'a-zß-öø-ɏ',
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff',
  M: '\u0300-\u036f',
};

/**
 * A regular expression in which `\p{Lu}`, `\p{Ll}`, `\p{L}` and `\p{M}`, always inside a class, stand for a few ranges of
 * letters. Unicode's own classes have hundreds of ranges, and compiling one of them takes up to 2 ms on a page
 * that has just been opened.
 */
export function latinPattern(source: string, flags = ''): RegExp {
  return new RegExp(
    source.replace(/\\p\{(\w+)\}/g, (_, name: string) => CLASSES[name]!),
    flags,
  );
}

export const CAPITAL = latinPattern('^[\\p{Lu}]');
/** Words with letters or digits. */
export const WORDS = latinPattern('[\\p{L}\\d]+', 'g');
