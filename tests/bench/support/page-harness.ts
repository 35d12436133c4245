/** Runs in a page: the content script's own pipeline over the page it stands in, with its slices timed. */
import { fromBase64 } from '../../../src/lib/base64.ts';
import { openTrustedLexicon } from '../../../src/matching/lexicon/open-trusted-lexicon.ts';
import { createMatcher } from '../../../src/page/create-matcher.ts';
import { createHighlighter } from '../../../src/page/marks/highlighter.ts';
import { toneBehind } from '../../../src/page/marks/page-tone.ts';
import type { Mention } from '../../../src/page/mention.ts';
import { createPace } from '../../../src/page/pace.ts';
import { PageNotes } from '../../../src/page/page-notes.ts';
import { noWishes } from '../../../src/page/page-wishes.ts';
import { createMentionIndex } from '../../../src/page/pointer/mention-index.ts';
import type { Matcher } from '../../../src/page/reading.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

export type PipelineRun = {
  /** Milliseconds on the main thread, pauses not counted, and the longest stretch without a pause. */
  total: number;
  longest: number;
  /** Of the total: opening the lexicon, scanning, linking. The rest is the page's part. */
  open: number;
  scan: number;
  link: number;
  slices: number;
  /** Then the misspelt names, in idle moments: milliseconds in all, and the longest stretch without a pause. */
  later: number;
  longestLater: number;
  marks: number;
  partial: boolean;
  outcome: string;
  /** Mean of asking which mention lies under a point. */
  pointer: number;
  /** One added paragraph: walk, scan, resolve, mark; without the time it is gathered. */
  added: number;
  /** The whole article again, code warm. */
  warm: number;
};

function timedPace() {
  const pace = createPace();
  let started = performance.now();
  const slices: number[] = [];
  const end = () => slices.push(performance.now() - started);
  const rested = async (rest: () => Promise<void>) => {
    end();
    await rest();
    started = performance.now();
  };
  return {
    slices,
    end,
    begin: () => {
      started = performance.now();
    },
    pace: {
      ...pace,
      pause: () => rested(pace.pause),
      idle: () => rested(pace.idle),
    },
  };
}

function timedMatcher(matcher: Matcher, spent: { scan: number; link: number }): Matcher {
  const timed =
    <A extends unknown[], R>(part: 'scan' | 'link', run: (...args: A) => R) =>
    (...args: A): R => {
      const started = performance.now();
      const result = run(...args);
      spent[part] += performance.now() - started;
      return result;
    };
  const { scan, complete, resolve } = matcher;
  return {
    scan: timed('scan', scan),
    complete,
    *resolve(scans, roles, context) {
      const steps = resolve(scans, roles, context);
      const next = timed('link', () => steps.next());
      for (let step = next(); ; step = next()) {
        if (step.done) return step.value;
        yield;
      }
    },
  };
}

async function runPipeline(lexicon: string): Promise<PipelineRun> {
  const timed = timedPace();
  timed.begin();
  const started = performance.now();
  const spent = { scan: 0, link: 0 };
  const matcher = timedMatcher(createMatcher(openTrustedLexicon(fromBase64(lexicon))), spent);
  const open = performance.now() - started;
  const index = createMentionIndex<Mention>();
  const notes = new PageNotes({
    document,
    settings: { ...defaultSettings.page, marks: 'all' },
    matcher,
    pace: timed.pace,
    highlighter: createHighlighter(CSS.highlights, () => new Highlight()),
    index,
    wishes: noWishes(),
    walk: () => ({ layout: { isShown: (one) => one.checkVisibility({ visibilityProperty: true }) } }),
    toneOf: (element) => toneBehind(element, { of: (one) => getComputedStyle(one) }),
    userAgent: navigator.userAgent,
    signal: new AbortController().signal,
  });
  const outcome = await notes.run('');
  timed.end();
  const cold = timed.slices.splice(0);
  const { scan, link } = spent;

  const sum = (times: number[]) => times.reduce((all, time) => all + time, 0);
  timed.begin();
  await notes.complete();
  timed.end();
  const later = timed.slices.splice(0);
  const marks = notes.marked.length;
  const pointer = timePointer(index);
  const added = await timeAdded(notes);
  timed.begin();
  timed.slices.length = 0;
  await notes.run('');
  timed.end();
  return {
    outcome,
    open,
    scan,
    link,
    marks,
    pointer,
    added,
    total: sum(cold),
    longest: Math.max(...cold),
    slices: cold.length,
    later: sum(later),
    longestLater: Math.max(...later),
    partial: notes.partial,
    warm: sum(timed.slices),
  };
}

function timePointer(index: {
  at: (point: { x: number; y: number }, document: Document) => unknown;
}): number {
  const points = Array.from({ length: 200 }, (_, n) => ({
    x: 20 + ((n * 37) % 700),
    y: 20 + ((n * 53) % 600),
  }));
  const started = performance.now();
  for (const point of points) index.at(point, document);
  return (performance.now() - started) / points.length;
}

async function timeAdded(notes: PageNotes): Promise<number> {
  const article = document.querySelector('article')!;
  const times: number[] = [];
  for (let n = 0; n < 9; n++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = article.querySelector('p')!.textContent;
    article.append(paragraph);
    const change = { type: 'childList', target: article, addedNodes: [paragraph], removedNodes: [] };
    const started = performance.now();
    await notes.change([change as unknown as MutationRecord], '');
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[4]!;
}

Object.assign(globalThis, { runPipeline });
