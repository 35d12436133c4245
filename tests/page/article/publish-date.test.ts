import { describe, expect, it } from 'vitest';
import { articleFromDocument } from '../../../src/page/article/article.ts';
import { dateInAddress, parseDate } from '../../../src/page/article/parse-date.ts';
import { PROSE, pageFromHtml } from '../page-from-html.ts';

function dateOf(head: string, body = '', url = ''): string | null | undefined {
  const html = `<html lang="en"><head><title>A council and its budget</title>${head}</head><body><article><h1>A council and its budget</h1>${body}${PROSE}</article></body></html>`;
  return articleFromDocument(pageFromHtml(html), url)?.date;
}
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a written date', () => {
  it.each([
    ['2025-08-20', '2025-08-20'],
    ['2025-08-20T18:40:00-04:00', '2025-08-20'],
    ['2025-08-20 14:19:07', '2025-08-20'],
    // Late evening in New York is the next day in universal time.
    ['2025-08-21T01:30:00Z', '2025-08-20'],
    ['2025-08-21T01:30:00.000+00:00', '2025-08-20'],
    ['20250820', '2025-08-20'],
    ['Aug. 20, 2025', '2025-08-20'],
    ['Published Wednesday, August 20th, 2025 at 5 p.m.', '2025-08-20'],
    ['20 August 2025', '2025-08-20'],
    ['20 de agosto de 2025', '2025-08-20'],
    ['8/20/2025', '2025-08-20'],
  ])('%s is %s', (text, day) => {
    expect(parseDate(text)).toBe(day);
  });

  it.each(['2025-02-30', '1066-10-14', 'Room 20, 2025', '', '2025'])('%s is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('a date in an address', () => {
  it.each([
    ['https://example.com/2025/08/20/story', '2025-08-20'],
    ['https://example.com/news/2025-08-20-story', '2025-08-20'],
    ['https://example.com/2025/aug/20/story', '2025-08-20'],
    ['https://example.com/20250820/story.html', '2025-08-20'],
    ['https://example.com/story?d=2025/08/20', null],
    ['https://example.com/1234567890123', null],
  ])('%s → %s', (url, day) => {
    expect(dateInAddress(url)).toBe(day);
  });
});

describe('the publish date of a page', () => {
  it('is that of the article in a graph, not of the page around it and not of the last change', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2024-01-01' },
        {
          '@type': 'NewsArticle',
          headline: 'A council and its budget',
          datePublished: '2025-08-20',
          dateModified: '2025-09-01',
        },
        { '@type': 'NewsArticle', headline: 'Quite another story', datePublished: '2025-08-22' },
      ],
    };
    expect(dateOf(jsonLd(graph))).toBe('2025-08-20');
  });

  it('survives JSON-LD that is no JSON', () => {
    const broken = '<script type="application/ld+json">{"datePublished": "2025-08-\n</script>';
    expect(
      dateOf(`${broken}<meta property="article:published_time" content="2025-08-20T10:00:00-04:00">`),
    ).toBe('2025-08-20');
  });

  it('comes from meta tags, microdata, the address, times and bylines, in that order', () => {
    const meta = '<meta name="parsely-pub-date" content="2025-01-01">';
    const micro = '<span itemprop="datePublished" content="2025-01-02"></span>';
    const url = 'https://example.com/2025/01/03/a';
    const time = '<time datetime="2025-01-04">Jan 4</time>';
    const byline = '<span class="article-date">January 5, 2025</span>';
    expect(dateOf(meta, micro + time + byline, url)).toBe('2025-01-01');
    expect(dateOf('', micro + time + byline, url)).toBe('2025-01-02');
    expect(dateOf('', time + byline, url)).toBe('2025-01-03');
    expect(dateOf('', time + byline)).toBe('2025-01-04');
    expect(dateOf('', byline)).toBe('2025-01-05');
  });

  it('is in the address that the page gives as its own', () => {
    expect(
      dateOf('<link rel="canonical" href="https://example.com/2025/08/20/a">', '', 'file:///saved.html'),
    ).toBe('2025-08-20');
  });

  it('is not today’s date above the headline, nor the time of a teaser', () => {
    const html = `<html><head><title>A council and its budget</title></head><body><div class="date">Nov 22, 2026</div>
      <article><h1>A council and its budget</h1>${PROSE}</article><aside><time datetime="2020-01-01">old</time></aside></body></html>`;
    expect(articleFromDocument(pageFromHtml(html))?.date).toBeNull();
  });
});
