import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan } from '../scan/block-scan.ts';
import type { Topic } from '../types.ts';
import { judgeTopic } from './judge-topic.ts';
import { type BlockCues, readCues } from './read-cues.ts';
import { subjectsOf } from './subjects.ts';
import type { TopicVocabulary } from './topic-vocabulary.ts';

/** The topic shows within so many characters; what a long page holds further down is read in vain. */
const READ_AT_MOST = 8_000;

const known = new WeakMap<BlockScan, BlockCues>();

/**
 * The topic of an article by its scanned blocks; reads each block once, and no more than the beginning of a long
 * page.
 */
export function topicOf(scans: readonly BlockScan[], headlines: readonly boolean[], lexicon: Lexicon): Topic {
  const read = beginningOf(scans);
  const { topic } = lexicon.words;
  const cues = read.map((scan) => cuesOf(scan, topic));
  const byWords = judgeTopic(cues, headlines, topic.families);
  return byWords.open ? byWords : judgeTopic(cues, headlines, topic.families, subjectsOf(read, lexicon));
}

/** Reads what `topicOf` is going to ask for, one block a step. */
export function* readTopicCues(scans: readonly BlockScan[], lexicon: Lexicon): Generator<void> {
  for (const scan of beginningOf(scans)) {
    cuesOf(scan, lexicon.words.topic);
    yield;
  }
}

function beginningOf(scans: readonly BlockScan[]): BlockScan[] {
  const read: BlockScan[] = [];
  let characters = 0;
  for (const scan of scans) {
    if (characters > READ_AT_MOST) break;
    read.push(scan);
    characters += scan.text.length;
  }
  return read;
}

function cuesOf(scan: BlockScan, topic: TopicVocabulary): BlockCues {
  let cues = known.get(scan);
  if (!cues) {
    cues = readCues(scan.text, topic);
    known.set(scan, cues);
  }
  return cues;
}
