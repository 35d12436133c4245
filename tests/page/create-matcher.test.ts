import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateBlocks } from '../../src/matching/annotate.ts';
import { scanBlock } from '../../src/matching/scan/scan-block.ts';
import type { Block, MatchContext } from '../../src/matching/types.ts';
import { createMatcher } from '../../src/page/create-matcher.ts';
import { finish } from '../../src/page/pace.ts';
import { newsLexicon } from '../matching/resolve/news.ts';

const context: MatchContext = { date: '2025-08-20', language: 'en', ignoreTopic: true };

/** Misspelt names beside whole ones that they lean on, or take the place of. */
const SENTENCES = [
  'Todd Lyons leads ICE.',
  'Tod Lyons said so.',
  'Immigraton and Customs Enforcement raided a shop.',
  'Customs and Immigration Enforcement raided it again.',
  'Mayor Michele Wu met the Deparment of Homeland Security.',
  'Kristi Neom left; Noem’s plan stayed.',
  'The American Imigration Council met. The Council left.',
  'See 8 U.S.C. § 1357(g) and H.R. 29.',
  'Nothing to see here.',
];
const articles = fc.array(
  fc.record({
    text: fc
      .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' ')),
    role: fc.constantFrom<Block['role']>('headline', 'body'),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('the matcher of a page', { timeout: 30_000 }, () => {
  it('finds a misspelt name only once it is asked for the complete scan', () => {
    const matcher = createMatcher(newsLexicon);
    const exact = matcher.scan('Immigraton and Customs Enforcement raided a shop.');
    expect(exact.candidates).toEqual([]);
    const complete = matcher.complete(exact);
    expect(complete.candidates.map(({ text, how }) => ({ text, how }))).toEqual([
      { text: 'Immigraton and Customs Enforcement', how: 'fuzzy' },
    ]);
    expect(matcher.complete(complete)).toBe(complete);
  });

  it('hands back the same scan where nothing is misspelt', () => {
    const matcher = createMatcher(newsLexicon);
    const exact = matcher.scan('Todd Lyons leads ICE.');
    expect(matcher.complete(exact)).toBe(exact);
  });

  it('comes to what scanning and linking everything at once comes to, after linking the exact names first', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const matcher = createMatcher(newsLexicon);
        const roles = article.map(({ role }) => role);
        const exact = article.map(({ text }) => matcher.scan(text));
        finish(matcher.resolve(exact, roles, context));
        const complete = exact.map(matcher.complete);
        expect(complete).toEqual(article.map(({ text }) => scanBlock(text, newsLexicon)));
        expect(finish(matcher.resolve(complete, roles, context))).toEqual(
          annotateBlocks(article, newsLexicon, context),
        );
      }),
    );
  });
});
