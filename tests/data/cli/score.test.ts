import { describe, expect, it } from 'vitest';
import { evaluateReport } from '../../../data/cli/evaluate-report.ts';
import type { GoldArticle, GoldMention } from '../../../data/cli/gold.ts';
import { createReferents } from '../../../data/cli/referents.ts';
import { scoreArticle } from '../../../data/cli/score.ts';
import { tally } from '../../../data/cli/tally.ts';
import type { Annotation } from '../../../src/matching/types.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';

const TEXT = 'Todd Lyons of ICE met Wu. Others met refugees.';
const referents = createReferents(
  fakeBundle({
    entities: [
      fakeEntity({ id: 'todd-lyons', name: 'Todd Lyons' }),
      fakeEntity({
        id: 'ice',
        kind: 'agency',
        name: 'U.S. Immigration and Customs Enforcement',
        aliases: ['ICE'],
      }),
      fakeEntity({ id: 'michelle-wu', name: 'Michelle Wu', short: ['Wu'] }),
    ],
  }),
);

function mention(
  text: string,
  name: string,
  grade: GoldMention['grade'],
  kind: GoldMention['kind'] = 'person',
): GoldMention {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, name, kind, grade };
}

function annotation(text: string, entity: string | null): Annotation {
  const start = TEXT.indexOf(text);
  return {
    start,
    end: start + text.length,
    text,
    entity,
    name: entity ?? 'x',
    kind: 'person',
    rule: 'alias',
    score: 1,
  };
}

const gold: GoldArticle = {
  file: 'a.txt', date: null, text: TEXT,
  mentions: [mention('Todd Lyons', 'Todd Lyons', 'A'), mention('ICE', 'u.s. Immigration & Customs Enforcement', 'A', 'agency'), mention('Wu', 'Michelle Wu', 'A'), mention('refugees', 'Refugee', 'O', 'term'), mention('Others', 'Nobody', 'A')],
}; // biome-ignore format: a table

function figures(...annotations: Annotation[]) {
  return tally([scoreArticle(gold, true, annotations, referents)]);
}

describe('scores', () => {
  it('count a mention as found when an annotation that overlaps it links to its referent', () => {
    const total = figures(annotation('Lyons', 'todd-lyons'), annotation('ICE', 'ice'));
    expect(total.overlap).toMatchObject({ right: 2, wrong: 0, precision: 1, found: 2, demanded: 3 });
    expect(total.strict).toMatchObject({ right: 1, wrong: 1, found: 1 });
    expect(total.strictShare).toBe(0.5);
  });

  it('leave mentions that the knowledge base lacks to coverage', () => {
    expect(figures()).toMatchObject({
      demanded: 4,
      coverage: 0.75,
      overlap: { demanded: 3, found: 0, precision: null },
    });
  });

  it('punish a wrong link and an annotation of nothing', () => {
    const total = figures(annotation('Wu', 'todd-lyons'), annotation('met', 'ice'));
    expect(total.overlap).toMatchObject({ right: 0, wrong: 2, found: 0 });
  });

  it('neither reward nor punish another link on an optional mention, or a citation without a record on a mention', () => {
    expect(figures(annotation('refugees', 'ice'), annotation('Wu', null)).overlap).toMatchObject({
      right: 0,
      wrong: 0,
    });
  });
});

it('the report lists every false alarm and miss in its sentence', () => {
  const scores = [scoreArticle(gold, true, [annotation('met', 'ice')], referents)];
  const report = evaluateReport(tally(scores), scores);
  expect(report).toContain('Todd Lyons of ICE »met« Wu.');
  expect(report).toContain('»Todd Lyons« of ICE met Wu.');
  expect(report).not.toContain('refugees');
});
