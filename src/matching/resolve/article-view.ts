import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan, Candidate } from '../scan/block-scan.ts';
import type { Block, MatchContext } from '../types.ts';
import type { WordLists } from '../words/word-lists.ts';
import { withoutAddresses } from './addresses.ts';
import { blockCase } from './block-case.ts';
import { countWords } from './count-words.ts';
import { sharedDepartments } from './departments.ts';
import type { Link } from './link.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { writtenBills } from './written-bills.ts';

/** A scanned block with what resolution asks of it as a whole. */
export type BlockView = {
  text: string;
  candidates: readonly Candidate[];
  headline: boolean;
  /** title: most words have a capital ("Wu Says Boston Will Defy"); upper: all letters are capitals; else sentence. */
  casing: 'sentence' | 'title' | 'upper';
  words: WordLists;
};

/** An article under resolution. */
export type ArticleView = {
  /** Grows by candidates that only the article as a whole can tell. */
  blocks: readonly BlockView[];
  readonly lexicon: Lexicon;
  date: string | null;
  /** Links, or their absence, that nothing else in the article can change. */
  readonly settled: Map<Candidate, Link | null>;
  /** The whole text, blocks apart by a line break; made when first asked for. */
  text(): string;
  /** How often a word or name stands in the article as a whole word, four times at most; counted once. */
  countOf(word: string): number;
};

/** In: the scans and roles of all blocks, in reading order. */
export function viewArticle(
  scans: readonly BlockScan[],
  roles: readonly Block['role'][],
  lexicon: Lexicon,
  context: MatchContext,
): ArticleView {
  let joined: string | undefined;
  const text = () => {
    joined ??= scans.map((scan) => scan.text).join('\n');
    return joined;
  };
  const counts = new Map<string, number>();
  return {
    blocks: scans.map((scan, index) => ({
      text: scan.text,
      candidates: candidatesOf(scan, lexicon),
      headline: roles[index] === 'headline',
      words: lexicon.words,
      get casing() {
        return casingOf(scan);
      },
    })),
    lexicon,
    date: context.date,
    settled: new Map(),
    text,
    countOf(word) {
      let count = counts.get(word);
      if (count === undefined) {
        count = countWords(text(), word, 4);
        counts.set(word, count);
      }
      return count;
    },
  };
}

const casings = new WeakMap<BlockScan, BlockView['casing']>();

/** Found once for each scan: resolution runs again whenever blocks are added. */
function casingOf(scan: BlockScan): BlockView['casing'] {
  let casing = casings.get(scan);
  if (!casing) {
    casing = blockCase(scan.text);
    casings.set(scan, casing);
  }
  return casing;
}

/** The candidates of a scan that are words of the article, and those that only its grammar tells. */
function candidatesOf(scan: BlockScan, lexicon: Lexicon): readonly Candidate[] {
  const found = withoutAddresses(scan.text, scan.candidates);
  const more = [...writtenBills(scan, lexicon), ...sharedDepartments(scan.text, lexicon)];
  return more.length === 0 ? found : mergeCandidates(found, more);
}
