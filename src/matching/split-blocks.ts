import type { Block } from './types.ts';

/** The lines of a plain text that hold anything, with their offset in it; the first is the headline. */
export function splitBlocks(text: string): (Block & { start: number })[] {
  const blocks: (Block & { start: number })[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (match[0].trim() === '') continue;
    blocks.push({ text: match[0], role: blocks.length === 0 ? 'headline' : 'body', start: match.index });
  }
  return blocks;
}
