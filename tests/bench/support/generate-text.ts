import type { Bundle } from '../../../src/knowledge/schema.ts';
import { strangerName } from './names.ts';
import { createRandom, type Random } from './random.ts';

/**
 * Sentences written for this bench, in the manner of news copy, with its punctuation. NAME is a name of the lexicon, WHO
 * one that is in none.
 */
const SENTENCES = [
  'The city said on Wednesday that it would not change its rules, and NAME answered within hours.',
  '“We have heard this before,” WHO told reporters outside the courthouse. “Nothing in the order changes what our officers do.”',
  'According to figures released last month, 1,461 people were arrested in May — about a third more than in the year before.',
  'NAME and NAME declined to comment; a spokeswoman for NAME did not respond to a request.',
  'In a 42-page ruling, the judge wrote that the government hadn’t shown why the money should be held back.',
  'The measure, which passed 52–47 after a long night of votes, goes to the president’s desk this week.',
  'WHO, who came to the country as a child, said she was “relieved, tired and a little afraid of what comes next.”',
  'Local leaders from Maine to New Mexico have asked for clarity on what the notice means for schools, shelters and hospitals.',
  'NAME’s plan would add thousands of beds by the end of September, people familiar with it said.',
  'It was the third time since spring that agents had been seen near the market, residents said, and business had not been the same.',
  'The lawsuit names NAME, WHO and a dozen other officials; it asks the court to stop the transfers while the case is heard.',
  'Asked about NAME, WHO said the administration “will follow the law, as it always has,” and left through a side door.',
  'Under the agreement, local deputies may hold a person for up to 48 hours (excluding weekends) on a request from the agency.',
  'By late afternoon the line outside the office on Third Avenue reached around the block. Some had come as early as 4 a.m.',
  'NAME has said that no list of the affected jurisdictions exists; a copy seen by this newspaper has 35 entries.',
  'Economists at the university estimate that the change would cost the region $1.2 billion over ten years, or 0.4% of its output.',
];

/** News-like text of about this many UTF-16 units, in paragraphs, with names of the bundle in it. */
export function generateText(bundle: Bundle, length: number, seed = 5): string {
  return flat(generateBlocks(bundle, length, seed).join('\n\n'));
}

/** The paragraphs of such a text, each a string of its own as those of a page are. */
export function generateBlocks(bundle: Bundle, length: number, seed = 5): string[] {
  const random = createRandom(seed);
  const names = bundle.entities.flatMap((entity) => [
    entity.name,
    ...(entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
  ]);
  const blocks: string[] = [];
  for (let made = 0; made < length; made += blocks.at(-1)!.length + 2)
    blocks.push(flat(paragraph(random, names)));
  return blocks;
}

/** Text put together or cut out is a tree of pieces inside the engine; a page's text is not. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function paragraph(random: Random, names: readonly string[]): string {
  return Array.from({ length: 2 + random.below(4) }, () =>
    random
      .pick(SENTENCES)
      .replaceAll('NAME', () => random.pick(names))
      .replaceAll('WHO', () => strangerName(random)),
  ).join(' ');
}
