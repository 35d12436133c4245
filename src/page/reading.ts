import type { BlockScan } from '../matching/scan/block-scan.ts';
import type { MatchContext, MatchResult } from '../matching/types.ts';
import { type ArticleFrame, blocksOf, MAX_TEXT } from './article/article.ts';
import type { ArticleBlock } from './article/block.ts';
import type { WalkOptions } from './article/is-skipped.ts';
import { walkBlocks } from './article/walk-blocks.ts';
import { isBefore, isConnected } from './dom/native.ts';
import { type Mention, subjectOf } from './mention.ts';
import type { Pace } from './pace.ts';

/** Matching as the page needs it, handed in so that tests can put a smaller one in its place. */
export type Matcher = {
  /** What is written exactly like a form; cheap. */
  scan: (text: string) => BlockScan;
  /** A scan with the misspelt names too: the same object when there are none, or when it had been asked before. */
  complete: (scan: BlockScan) => BlockScan;
  /** In steps, between which the page may go on. */
  resolve: (
    scans: BlockScan[],
    roles: ArticleBlock['role'][],
    context: MatchContext,
  ) => Generator<void, MatchResult>;
};

export type ReadBlock = { readonly block: ArticleBlock; scan: BlockScan };

/** What was read of an article so far. Grows and shrinks with the page; each text is scanned once. */
export type Reading = {
  readonly frame: ArticleFrame;
  blocks: ReadBlock[];
  characters: number;
  /** True when the text was too long and only its first part was read. */
  partial: boolean;
};

export function createReading(frame: ArticleFrame): Reading {
  return { frame, blocks: [], characters: 0, partial: false };
}

/** Reads and scans blocks until there are no more, the text is too long, or the signal says stop. */
export async function readBlocks(
  source: Iterable<ArticleBlock | null>,
  reading: Reading,
  matcher: Matcher,
  pace: Pace,
  signal: AbortSignal,
): Promise<ReadBlock[]> {
  const read: ReadBlock[] = [];
  for (const block of source) {
    if (block) {
      if (reading.characters + block.text.length > MAX_TEXT) {
        reading.partial = true;
        break;
      }
      reading.characters += block.text.length;
      read.push({ block, scan: matcher.scan(block.text) });
    }
    if (pace.isDue()) await pace.pause();
    if (signal.aborted) break;
  }
  return read;
}

/** Reads the whole article. */
export async function readArticle(
  frame: ArticleFrame,
  matcher: Matcher,
  pace: Pace,
  walk: WalkOptions,
  signal: AbortSignal,
): Promise<Reading> {
  const reading = createReading(frame);
  reading.blocks = await readBlocks(blocksOf(frame, walk), reading, matcher, pace, signal);
  return reading;
}

/**
 * Reads again what changed: blocks whose nodes left the page or that stand in a changed element are dropped, and the
 * changed elements are walked. Everything else keeps its scan.
 * @param changed elements whose content was added or altered, none inside another, each a block of its own
 * @returns true when the marks may be different now
 */
export async function readChanges(
  reading: Reading,
  changed: readonly Element[],
  matcher: Matcher,
  pace: Pace,
  walk: WalkOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const kept: ReadBlock[] = [];
  const dropped = new Map<string, BlockScan>();
  const holds = new Set<Element>(changed);
  for (const read of reading.blocks) {
    if (isStill(read.block, holds)) kept.push(read);
    else dropped.set(read.block.text, read.scan);
  }
  reading.characters = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  // A page that draws the same text again (a framework taking over) costs a walk but no scan.
  const known: Matcher = { ...matcher, scan: (text) => dropped.get(text) ?? matcher.scan(text) };
  let blocks = kept;
  let telling = dropped.size > 0;
  const options = { ...walk, except: reading.frame.headline };
  for (const element of changed) {
    const read = await readBlocks(walkBlocks(element, options), reading, known, pace, signal);
    blocks = insertInOrder(blocks, read);
    telling ||= read.some(canTell);
  }
  reading.blocks = blocks;
  return telling;
}

/** False for text that holds no name and no number: it changes nothing for what is marked, here or elsewhere. */
function canTell({ block, scan }: ReadBlock): boolean {
  return scan.candidates.length > 0 || block.heading || /[\d§]/.test(block.text);
}

/** True when a block's nodes are still on the page and none of the changed elements holds it. */
function isStill(block: ArticleBlock, changed: ReadonlySet<Element>): boolean {
  if (!block.runs.every((run) => isConnected(run.node))) return false;
  if (block.role === 'headline') return true;
  for (const element of changed)
    if (element === block.element || element.contains(block.element)) return false;
  return true;
}

/** Puts blocks of one element where they stand in the document (binary search on the first nodes). */
function insertInOrder(blocks: ReadBlock[], added: ReadBlock[]): ReadBlock[] {
  const first = added[0]?.block.runs[0]?.node;
  if (!first) return blocks;
  let low = blocks[0]?.block.role === 'headline' ? 1 : 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = blocks[middle]!.block.runs[0]!.node;
    if (isBefore(node, first)) low = middle + 1;
    else high = middle;
  }
  return [...blocks.slice(0, low), ...added, ...blocks.slice(low)];
}

/**
 * Looks for misspelt names in what was read, as long as the signal does not say stop. Takes much longer than reading and
 * finds little, so it waits for moments in which the page has nothing to do.
 * @returns true when there are any, so that the marks may be different now
 */
export async function completeScans(
  reading: Reading,
  matcher: Matcher,
  pace: Pace,
  isOver: () => boolean,
): Promise<boolean> {
  let found = false;
  await pace.idle();
  // What a change of the page adds meanwhile is completed after that change.
  for (const read of reading.blocks) {
    if (isOver()) return false;
    const complete = matcher.complete(read.scan);
    found ||= complete !== read.scan;
    read.scan = complete;
    if (pace.isDue()) await pace.idle();
  }
  return found && !isOver();
}

export type Resolved = { topic: MatchResult['topic']; mentions: Mention[] };

/**
 * Links what was read to entities, over the whole article at once: surnames and short forms need all of it.
 * @param explain true: with reasons, which cost time and are only wanted for the one card that is asked
 */
export function* resolveReading(
  reading: Reading,
  matcher: Matcher,
  explain = false,
): Generator<void, Resolved> {
  const { date, language, asked } = reading.frame;
  const { blocks } = reading;
  const result = yield* matcher.resolve(
    blocks.map(({ scan }) => scan),
    blocks.map(({ block }) => block.role),
    { date, language, explain, ignoreTopic: asked },
  );
  const mentions: Mention[] = [];
  let section = 0;
  blocks.forEach(({ block }, index) => {
    if (block.heading || (section === 0 && block.role === 'body')) section++;
    for (const annotation of result.blocks[index] ?? [])
      mentions.push({ subject: subjectOf(annotation), annotation, block, section });
  });
  return { topic: result.topic, mentions };
}
