import { describe, expect, it } from 'vitest';
import { canAnnotateOnce, findingOf, firstNames } from '../../../src/ui/popup/finding.ts';
import type { FrontPage } from '../../../src/ui/popup/popup-ports.ts';
import type { ArticleReport } from '../../../src/ui/shared/article-report.ts';

const report = (outcome: ArticleReport['outcome'], cast = 0): ArticleReport => ({
  outcome,
  date: null,
  language: 'en',
  cast: Array.from({ length: cast }, (_, index) => ({ entity: `e${index}`, mentions: 1 })),
  citations: [],
  partial: false,
  asked: false,
});
const web = (site: 'on' | 'paused' | 'off', found: ArticleReport | null): FrontPage => ({
  kind: 'web',
  host: 'example.org',
  site,
  canSwitch: true,
  report: found,
});

describe('what the popup says of the page in front', () => {
  it('counts the notes of an annotated page', () => {
    expect(findingOf(web('on', report('annotated', 13)))).toEqual({
      type: 'notes',
      count: 13,
      asked: false,
    });
  });

  it('counts them too where the page was annotated once and its site is off', () => {
    expect(findingOf(web('off', report('annotated', 2)))).toMatchObject({ count: 2 });
  });

  it('says that a page was annotated because the reader asked, and when nothing was found even so', () => {
    const asked = (cast: number) => ({ ...report('annotated', cast), asked: true });
    expect(findingOf(web('on', asked(2)))).toMatchObject({ count: 2, asked: true });
    expect(findingOf(web('on', asked(0)))).toEqual({ type: 'text', title: 'nothing', text: 'nothingText' });
  });

  it.each([
    ['quiet', 'quiet'],
    ['no-article', 'noArticle'],
    ['language', 'language'],
  ] as const)('says why a page that was read (%s) has no notes', (outcome, title) => {
    expect(findingOf(web('on', report(outcome)))).toMatchObject({ type: 'text', title });
  });

  it('tells a paused site from one never switched on', () => {
    expect(findingOf(web('paused', report('off')))).toMatchObject({ title: 'paused' });
    expect(findingOf(web('off', null))).toMatchObject({ title: 'off' });
  });

  it('says why a site cannot be switched on over a page that came unencrypted', () => {
    expect(findingOf({ ...web('off', null), canSwitch: false } as FrontPage)).toMatchObject({
      text: 'httpText',
    });
  });

  it('does not pretend to know a page that has not answered yet', () => {
    expect(findingOf(web('on', null))).toMatchObject({ title: 'starting' });
  });

  it('says so where no extension runs', () => {
    expect(findingOf({ kind: 'closed' })).toMatchObject({ title: 'closed' });
  });
});

describe('"annotate this page once"', () => {
  it('is offered where the site is off and nothing was annotated yet', () => {
    expect(canAnnotateOnce(web('off', null))).toBe(true);
    expect(canAnnotateOnce(web('paused', report('off')))).toBe(true);
  });

  it('is offered where the page was left alone for its topic or language, until it was asked for', () => {
    expect(canAnnotateOnce(web('on', report('quiet')))).toBe(true);
    expect(canAnnotateOnce(web('off', report('language')))).toBe(true);
    expect(canAnnotateOnce(web('on', { ...report('no-article'), asked: true }))).toBe(false);
  });

  it('is not offered where notes come by themselves, are there already, or cannot come', () => {
    expect(canAnnotateOnce(web('on', null))).toBe(false);
    expect(canAnnotateOnce(web('off', report('annotated', 3)))).toBe(false);
    expect(canAnnotateOnce({ kind: 'closed' })).toBe(false);
  });
});

describe('the first names', () => {
  it('stops after the most, and counts the others', () => {
    expect(firstNames(['a', 'b', 'c', 'd', 'e'], 2)).toEqual({ names: 'a, b', more: 3 });
  });

  it('gives one name more rather than "and 1 more"', () => {
    expect(firstNames(['a', 'b', 'c'], 2)).toEqual({ names: 'a, b, c', more: 0 });
  });
});
