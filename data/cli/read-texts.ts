import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { partialDate } from '../../src/knowledge/primitives.ts';
import { splitBlocks } from '../../src/matching/split-blocks.ts';
import type { Block } from '../../src/matching/types.ts';
import { articleFromDocument, BLOCK_GAP } from '../../src/page/article/article.ts';

/** One text to annotate: a .txt file, the article of a .html file, or one line of a .jsonl file. */
export type InputText = {
  file: string;
  /** Of a .jsonl record. */
  id?: string;
  /** Its own date: of a .jsonl record, or the page's publish date. */
  date: string | null;
  language: string;
  text: string;
  /** True when `text` was taken out of a page, so that a reader of offsets needs it. */
  extracted: boolean;
  /** The parts of `text` that are matched, in order, with where they begin. */
  blocks: (Block & { start: number })[];
};

const record = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  date: v.nullish(partialDate),
});

/** Reads a file, or standard input for "-". Throws an Error that says what is wrong with it. */
export function readTexts(file: string): InputText[] {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (/\.jsonl$/i.test(file)) return readRecords(file, content);
  if (/\.x?html?$/i.test(file)) return [readPage(file, content)];
  return [plainText(file, content, null)];
}

function plainText(file: string, text: string, date: string | null): InputText {
  return { file, date, language: languageOf(text), text, extracted: false, blocks: splitBlocks(text) };
}

function readRecords(file: string, content: string): InputText[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), record), line);
    if (!parsed.success)
      throw new Error(`line ${index + 1} is no record with "id" and "text" (${parsed.issues[0].message})`);
    const { id, text, date } = parsed.output;
    return [{ ...plainText(file, text, date ?? null), ...(id !== undefined && { id: String(id) }) }];
  });
}

function readPage(file: string, content: string): InputText {
  const { document } = parseHTML(content) as unknown as { document: Document };
  const article = articleFromDocument(document);
  const blocks: InputText['blocks'] = [];
  let start = 0;
  for (const { text, role } of article?.blocks ?? []) {
    blocks.push({ text, role, start });
    start += text.length + BLOCK_GAP.length;
  }
  const text = blocks.map((block) => block.text).join(BLOCK_GAP);
  return {
    file,
    date: article?.date ?? null,
    language: article?.language ?? 'en',
    text,
    extracted: true,
    blocks,
  };
}

/** Spanish or English, by their commonest words. */
function languageOf(text: string): string {
  const sample = text.slice(0, 4000);
  const spanish = sample.match(/\b(?:el|los|las|que|del|una|por|con|según)\b/gi)?.length ?? 0;
  const english = sample.match(/\b(?:the|of|and|that|with|for|was|said)\b/gi)?.length ?? 0;
  return spanish > english ? 'es' : 'en';
}
