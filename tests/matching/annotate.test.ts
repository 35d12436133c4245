import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, annotateBlocks, resolveBlocks } from '../../src/matching/annotate.ts';
import { scanBlock } from '../../src/matching/scan/scan-block.ts';
import type { Block, MatchContext } from '../../src/matching/types.ts';
import { newsLexicon } from './resolve/news.ts';

const context: MatchContext = { date: '2025-08-20', language: 'en', ignoreTopic: true };

/** Sentences that lean on one another: full names, surnames, titles, acronyms, citations, damage. */
const SENTENCES = [
  'Todd Lyons leads ICE.', 'Lyons said so.', 'Mayor Wu and Michelle Wu met in Boston.', 'Boston has a Trust Act.', 'Kristen Lyons left.',
  'The Department of Human Services (DHS) pays.', 'DHS said so.', 'Homeland Security Secretary Kristi Noem spoke.', 'Noem’s plan',
  'The homeland security secretary', 'See 8 U.S.C. § 1357(g) and H.R. 29.', 'Mike Johnson and Brandon Johnson', 'Johnson said no.',
  'The Trump administration deported immigrants.', 'Immi\u00ADgration and Customs\u00A0Enforcement', 'ICE AGENTS RAID', 'CAP in jails', '',
  'Executive Order 13769 (“travel ban”)', 'É́́ \uD800 \u202E ICE \u0000', 'The American Immigration Council met. The Council left.',
]; // biome-ignore format: a list
const blocks = fc.array(
  fc.record({
    text: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((parts) => parts.join(' ')),
    role: fc.constantFrom<Block['role']>('headline', 'body'),
  }),
  { maxLength: 8 },
);

// Properties run a hundred times each; a busy machine needs its time.
describe('annotations', { timeout: 30_000 }, () => {
  it('are cut from the text as it was given, in order, none over another', () => {
    fc.assert(
      fc.property(blocks, (article) => {
        annotateBlocks(article, newsLexicon, context).blocks.forEach((found, index) => {
          let end = 0;
          for (const annotation of found) {
            expect(annotation.text).toBe(article[index]!.text.slice(annotation.start, annotation.end));
            expect(annotation.start).toBeGreaterThanOrEqual(end);
            expect(annotation.end).toBeGreaterThan(annotation.start);
            expect(annotation.score).toBeGreaterThan(0);
            expect(annotation.entity !== null || annotation.link !== undefined).toBe(true);
            end = annotation.end;
          }
        });
      }),
    );
  });

  it('are the same for a whole text and its lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES.filter(Boolean)), { minLength: 1, maxLength: 8 }),
        (lines) => {
          const whole = annotate(lines.join('\r\n\r\n'), newsLexicon, context).annotations.map(
            ({ text, entity }) => `${text} ${entity}`,
          );
          const parts = annotateBlocks(
            lines.map((text, index) => ({ text, role: index === 0 ? 'headline' : 'body' })),
            newsLexicon,
            context,
          );
          expect(whole).toEqual(parts.blocks.flat().map(({ text, entity }) => `${text} ${entity}`));
        },
      ),
    );
  });

  it('do not depend on when the blocks were scanned', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (article, seed) => {
        const scans = article.map(({ text }) => scanBlock(text, newsLexicon));
        const roles = article.map(({ role }) => role);
        const cut = article.length === 0 ? 0 : seed % article.length;
        // A page shows its first part, is resolved, grows, and is resolved again.
        resolveBlocks(scans.slice(0, cut), roles.slice(0, cut), newsLexicon, context);
        expect(resolveBlocks(scans, roles, newsLexicon, context)).toEqual(
          annotateBlocks(article, newsLexicon, context),
        );
      }),
    );
  });

  it('of blocks that name everything in full do not depend on their order', () => {
    const independent = [
      'Todd Lyons spoke.',
      'Michelle Wu spoke.',
      'ICE came.',
      'See 8 U.S.C. § 1373.',
      'Executive Order 13769 stands.',
      'Kristi Noem left.',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(independent, { minLength: 2 }), (order) => {
        const linked = annotateBlocks(
          order.map((text) => ({ text, role: 'body' })),
          newsLexicon,
          context,
        ).blocks;
        order.forEach((text, index) => {
          const alone = annotateBlocks([{ text, role: 'body' }], newsLexicon, context).blocks[0];
          expect(linked[index]).toEqual(alone);
        });
      }),
    );
  });

  it('of random text come without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const found of annotate(text, newsLexicon, context).annotations)
          expect(text.slice(found.start, found.end)).toBe(found.text);
      }),
    );
  });
});

describe('the topic gate', () => {
  it('leaves other news alone unless it is told to', () => {
    const text = 'Mayor opens a bakery\nMichelle Wu cut the ribbon on Tuesday.';
    expect(annotate(text, newsLexicon, { ...context, ignoreTopic: false })).toMatchObject({
      topic: { open: false },
      annotations: [],
    });
    expect(annotate(text, newsLexicon, context).annotations).toHaveLength(1);
  });

  it('lets coverage through', () => {
    const text = 'City defies deportation order\nMichelle Wu said that immigrants are safe from ICE agents.';
    expect(
      annotate(text, newsLexicon, { ...context, ignoreTopic: false }).annotations.map(({ entity }) => entity),
    ).toEqual(['michelle-wu', 'ice']);
  });
});
