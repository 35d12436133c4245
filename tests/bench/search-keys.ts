import { createLibrary } from '../../src/knowledge/library.ts';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { createSearchIndex } from '../../src/ui/panel/search-index.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';
import type { Section } from './support/figure.ts';
import { median } from './support/measure.ts';

/** Far more than the knowledge base holds. */
const RECORDS = 5_000;
const EVENTS = 3_000;
/** Typed letter by letter: names as they are, misspelt, and words that are nowhere. */
const QUERIES = ['department of homeland', 'imigration custums', 'sanctuary funding 2025', 'xylophone'];
const WORDS =
  'department justice homeland security enforcement sanctuary refugee asylum removal parole program border patrol citizenship immigration customs visa order executive court district federal judge boston chicago texas trust act operation detention facility registration temporary protected status funding county sheriff agency release memo'.split(
    ' ',
  );

/** Search over everything: what a key stroke costs. */
export const searchKeys: Section = {
  id: 'search-keys',
  question: 'What does a key stroke in the panel’s search cost, over far more than we have?',
  run() {
    const index = createSearchIndex(createLibrary([manyRecords()]));
    const times: number[] = [];
    for (const query of QUERIES) {
      for (let length = 2; length <= query.length; length++)
        times.push(timeOf(() => index.search(query.slice(0, length))));
    }
    return [
      { what: `a key stroke, ${RECORDS} records, median`, value: median(times), unit: 'ms' },
      {
        what: `a key stroke, ${RECORDS} records, slowest`,
        value: Math.max(...times),
        unit: 'ms',
        bar: { most: 30 },
        stretch: 10,
      },
    ];
  },
};

function timeOf(run: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(rounds);
}

function manyRecords(): Bundle {
  let state = 1;
  const pick = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  // Every third word has a number behind it, so that there are as many different words as in real names.
  const phrase = (length: number) =>
    Array.from({ length }, () => `${WORDS[pick(WORDS.length)]}${pick(3) === 0 ? pick(2_000) : ''}`).join(' ');
  return fakeBundle({
    entities: Array.from({ length: RECORDS }, (_, id) =>
      fakeEntity({ id: `e${id}`, kind: 'term', name: phrase(3), aliases: [phrase(2), phrase(4)] }),
    ),
    threads: Array.from({ length: EVENTS / 20 }, (_, id) =>
      fakeThread(
        `t${id}`,
        Array.from({ length: 20 }, () =>
          fakeEvent({ date: '2025-01-01', entities: [`e${pick(RECORDS)}`], what: phrase(18) }),
        ),
      ),
    ),
  });
}
