import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockScan, Candidate } from '../../../src/matching/scan/block-scan.ts';
import { scanBlock } from '../../../src/matching/scan/scan-block.ts';
import { lexiconOf, lexiconOfForms } from './scan-of.ts';

/** Hundreds of texts each: a machine with other work to do needs its time. */
const SLOW_MACHINE_MS = 30_000;

/** Few words and separators, so that random texts hold random forms, nested ones too. */
const WORDS = [
  'Border',
  'Patrol',
  'border',
  'act',
  'Act',
  'ICE',
  'Trust',
  'of',
  'the',
  'U.S.',
  'Renée',
  'v.',
  '42',
  'x',
];
const word = fc.constantFrom(...WORDS);
const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const separator = fc.constantFrom(' ', ' ', ' ', ', ', '-', '\u00a0', '. ', '’', '\n', ' (', '     ');
const text = fc
  .array(fc.tuple(word, separator), { maxLength: 30 })
  .map((parts) => parts.flat().join('').replaceAll('..', '.'));

/** Every candidate and all inside. */
function all(scan: BlockScan): Candidate[] {
  return scan.candidates.flatMap((candidate) => [candidate, ...candidate.inside]);
}

describe('the scan', () => {
  const real = lexiconOf([
    {
      id: 'ice',
      kind: 'agency',
      name: 'U.S. Immigration and Customs Enforcement',
      aliases: [{ text: 'ICE', case: 'exact' }],
    },
    { id: 'term', kind: 'term', name: 'Sanctuary city', aliases: ['expedited removal'] },
    { id: 'person', name: 'Alejandro Mayorkas', short: ['Mayorkas'] },
  ]);

  it(
    'reports spans that cut from the text are what it says',
    () => {
      const noise = fc.constantFrom(
        '\u00ad',
        '\u200b',
        '\u0301',
        '&',
        '’s',
        'ﬁ',
        '\ud83d',
        '-\n',
        'Ѕ',
        '.',
        ' ',
      );
      const piece = fc.oneof(
        fc.constantFrom(
          'ICE',
          'Alejandro',
          'Mayorkas',
          'Majorkas',
          'sanctuary',
          'cities',
          'expedited',
          'remowal',
          'Customs',
        ),
        noise,
        fc.string({ unit: 'binary', maxLength: 4 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const whole = pieces.join('');
          for (const { start, end, text: cut } of all(scanBlock(whole, real))) {
            expect(start).toBeLessThan(end);
            expect(whole.slice(start, end)).toBe(cut);
          }
        }),
        { numRuns: 400 },
      );
    },
    SLOW_MACHINE_MS,
  );

  it('gives candidates in order, none overlapping the next', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 12 }), text, (forms, whole) => {
        const { candidates } = scanBlock(whole, lexiconOfForms(...forms), { fuzzy: false });
        candidates.forEach((candidate, at) => {
          if (at > 0) expect(candidate.start).toBeGreaterThanOrEqual(candidates[at - 1]!.end);
          for (const inner of candidate.inside) expect(inner.start).toBeLessThan(candidate.end);
        });
      }),
    );
  });

  it(
    'finds what looking for every form at every word finds',
    () => {
      fc.assert(
        fc.property(fc.uniqueArray(form, { maxLength: 15 }), text, (forms, whole) => {
          const scan = scanBlock(whole, lexiconOfForms(...forms), { fuzzy: false });
          const spans = new Set(all(scan).map(({ start, end }) => `${start}-${end}`));
          expect(spans).toEqual(naiveSpans(forms, whole));
        }),
        { numRuns: 250 },
      );
    },
    SLOW_MACHINE_MS,
  );
});

/** One expression a form: its words, with their case rule, and what may stand between them. Slow and obvious. */
function naiveSpans(forms: readonly string[], whole: string): Set<string> {
  const spans = new Set<string>();
  for (const written of forms) {
    const pattern = written
      .replace(/^the (?=\S+ \S)/i, '')
      .split(' ')
      .map(wordPattern);
    const between = (previous: string) => (previous.replace('.', '').length > 4 ? GAP : `\\.?${GAP}`);
    const source = pattern
      .map((part, at) =>
        at === 0 ? part : between(written.replace(/^the (?=\S+ \S)/i, '').split(' ')[at - 1]!) + part,
      )
      .join('');
    const expression = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${source}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
    for (let match = expression.exec(whole); match; match = expression.exec(whole)) {
      spans.add(`${match.index}-${match.index + match[0].length}`);
      expression.lastIndex = match.index + 1;
    }
  }
  return spans;
}
const GAP = '(?:[ \\u00a0’\\n-]{1,3}|[ ]{4})';

function wordPattern(written: string, at: number): string {
  const plain = written.replaceAll('.', '').replace('é', 'e');
  const letters = [...plain].map((letter) =>
    letter === 'e' || letter === 'E' ? '[eEéÉ]' : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
  if (written === 'U.S.') return '(?:U\\.S\\.|US)';
  if (/^\p{Lu}{2,}$/u.test(plain)) return plain;
  if (at === 0 && /^\p{Lu}/u.test(plain)) return plain[0]! + letters.slice(1).join('');
  return letters.join('');
}
