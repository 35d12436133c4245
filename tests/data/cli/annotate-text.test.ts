import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readAnnotateOptions } from '../../../data/cli/annotate-options.ts';
import { annotateText } from '../../../data/cli/annotate-text.ts';
import { annotationTable } from '../../../data/cli/annotation-table.ts';
import { readTexts } from '../../../data/cli/read-texts.ts';
import { newsLexicon } from '../../matching/resolve/news.ts';

const folder = mkdtempSync(`${tmpdir()}/annotate-`);
const options = { date: null, all: false, explain: false };

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(`${folder}/${name}`, content);
  return `${folder}/${name}`;
}

describe('a text file', () => {
  it('is annotated with offsets into the file, line ends and byte order mark included', () => {
    const content = '\uFEFFICE raids\r\n\r\nTodd Lyons of ICE said that immigrants were arrested.';
    const [input] = readTexts(file('a.txt', content));
    const result = annotateText(input!, newsLexicon, { ...options, date: '2025-08-20' });
    expect(result).toMatchObject({ topic: true, date: '2025-08-20' });
    expect(result).not.toHaveProperty('text');
    expect(result.annotations.map(({ start, end }) => content.slice(start, end))).toEqual([
      'ICE',
      'Todd Lyons',
      'ICE',
    ]);
  });

  it('on something else stays quiet, and says so', () => {
    const [input] = readTexts(file('b.txt', 'Mayor Michelle Wu opened a bakery.'));
    const result = annotateText(input!, newsLexicon, options);
    expect(result).toMatchObject({ topic: false, annotations: [] });
    expect(annotationTable(result)).toContain('quiet: not an immigration story');
    expect(annotateText(input!, newsLexicon, { ...options, all: true }).annotations).toHaveLength(1);
  });
});

it('each record of a .jsonl file keeps its id and its own date', () => {
  const lines = [
    '{"id": 7, "text": "Migrants met the homeland security secretary.", "date": "2025-08-20"}',
    '',
    '{"id": "b", "text": "Deported: none"}',
  ];
  const results = readTexts(file('c.jsonl', lines.join('\n'))).map((input) =>
    annotateText(input, newsLexicon, { ...options, date: '2019-01-01' }),
  );
  expect(results).toMatchObject([
    { id: '7', date: '2025-08-20', annotations: [{ entity: 'kristi-noem', rule: 'office' }] },
    { id: 'b', date: '2019-01-01', annotations: [] },
  ]);
});

it('a page gives its article’s text, with offsets into that', () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>Paragraph ${at}: Todd Lyons of ICE spoke at length about immigrants, deportation and detention in the city.</p>`,
  );
  const html = `<!doctype html><html lang="en"><head><title>ICE raids</title><meta property="article:published_time" content="2025-08-20T10:00:00Z"></head>
    <body><nav>Todd Lyons</nav><article><h1>ICE raids</h1>${paragraphs.join('')}</article></body></html>`;
  const [input] = readTexts(file('d.html', html));
  const result = annotateText(input!, newsLexicon, { ...options, date: '2019-01-01' });
  expect(result).toMatchObject({
    date: '2025-08-20',
    topic: true,
    text: expect.stringContaining('Paragraph 5'),
  });
  for (const { start, end, text } of result.annotations) expect(result.text!.slice(start, end)).toBe(text);
  expect(result.annotations.filter(({ entity }) => entity === 'todd-lyons')).toHaveLength(6);
});

describe('input that cannot be read is named', () => {
  it('as a file', () => expect(() => readTexts(`${folder}/none.txt`)).toThrow(/none\.txt/));

  it('as a line', () =>
    expect(() => readTexts(file('e.jsonl', '{"id": 1, "text": "a"}\n{"id": 2}'))).toThrow(/line 2/));
});

describe('the options', () => {
  it('need a file', () => expect(() => readAnnotateOptions(['--json'])).toThrow(/No file is named/));

  it('need a date that is one', () =>
    expect(() => readAnnotateOptions(['--date', 'yesterday', 'a.txt'])).toThrow(/not a date/));

  it('take standard input', () => {
    expect(readAnnotateOptions(['--json', '--all', '-'])).toEqual({
      files: ['-'],
      json: true,
      all: true,
      explain: false,
      date: null,
    });
  });
});

it('the table gives reasons when they were asked for', () => {
  const [input] = readTexts(file('f.txt', 'Boston immigrants and the Trust Act of Boston.'));
  const table = annotationTable(annotateText(input!, newsLexicon, { ...options, all: true, explain: true }));
  expect(table).toContain('boston-trust-act');
  expect(table).toContain('because');
});
