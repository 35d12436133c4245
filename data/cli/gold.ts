import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { kind } from '../../src/knowledge/schema.ts';

/** A: must be found. B: right if annotated. O: neither demanded nor punished. */
const grade = v.picklist(['A', 'B', 'O']);
const goldMention = v.object({
  start: v.number(),
  end: v.number(),
  text: v.string(),
  /** Canonical name of the referent. */
  name: v.string(),
  kind,
  grade,
});
const goldArticle = v.object({
  file: v.string(),
  date: v.nullish(v.string()),
  mentions: v.array(goldMention),
});
export type GoldMention = v.InferOutput<typeof goldMention>;
export type GoldArticle = { file: string; date: string | null; text: string; mentions: GoldMention[] };

/**
 * Reads DIR/gold.jsonl and the texts it names. Throws with the line's number when a line is not as expected, or a
 * mention is not at its place in the text.
 */
export function readGold(folder: string): GoldArticle[] {
  const path = `${folder}/gold.jsonl`;
  if (!existsSync(path))
    throw new Error(`${path} is missing: evaluate reads texts and gold.jsonl from one folder.`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), goldArticle), line);
    if (!parsed.success) throw new Error(`${path}, line ${index + 1}: ${parsed.issues[0].message}`);
    const { file, date, mentions } = parsed.output;
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const mention of mentions) {
      if (text.slice(mention.start, mention.end) !== mention.text) {
        throw new Error(
          `${path}, line ${index + 1}: “${mention.text}” is not at ${mention.start} of ${file}.`,
        );
      }
    }
    return [{ file, date: date ?? null, text, mentions }];
  });
}
