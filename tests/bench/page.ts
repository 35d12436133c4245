import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { toBase64 } from '../../src/lib/base64.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { needBrowser } from '../e2e/browsers.ts';
import { launchExtension } from '../e2e/rig/launch-extension.ts';
import { marksWith, placeOfMark } from '../e2e/rig/marks.ts';
import { serve } from '../e2e/rig/serve.ts';
import type { Figure, Section } from './support/figure.ts';
import { generateBundle } from './support/generate-lexicon.ts';
import { generateText } from './support/generate-text.ts';
import { median } from './support/measure.ts';
import type { PipelineRun } from './support/page-harness.ts';

const RUNS = 9;
const RUNS_HUGE = 5;
const FORMS = 10_000;
/** Generated names are of no topic; this keeps the gate open. */
const TOPICAL =
  'Immigration agents, asylum seekers, undocumented immigrants and their lawyers wait for the immigration judge to rule on deportation.';

/** What a page pays: cold, in Chromium, with the code and the lexicon a reader gets. */
export const page: Section = {
  id: 'page',
  question: 'What does an article pay in a browser, from the first script to the marks and the card?',
  async run() {
    return [...(await pipelineFigures()), ...(await cardFigures()), ...sizeFigures()];
  },
};

async function pipelineFigures(): Promise<Figure[]> {
  const bundle = generateBundle(FORMS);
  const lexicon = toBase64(compileLexicon([bundle]));
  const harness = await bundleHarness();
  const article = articleHtml(generateText(bundle, 60_000));
  const huge = articleHtml(generateText(bundle, 1_000_000));
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const small = await runMany(browser, article, harness, lexicon, RUNS);
    const large = await runMany(browser, huge, harness, lexicon, RUNS_HUGE);
    return [...articleFigures(small), ...hugePageFigures(large)];
  } finally {
    await browser.close();
  }
}

type Read = (run: Run) => number;

function articleFigures(runs: readonly Run[]): Figure[] {
  const of = (read: Read) => median(runs.map(read));
  return [
    {
      what: '60 KB article, cold, until it is annotated, main thread',
      value: of((run) => run.total),
      unit: 'ms',
      bar: { most: 50 },
      stretch: 8,
    },
    { what: '  before it, compiling and starting the code', value: of((run) => run.code), unit: 'ms' },
    { what: '  of it opening the lexicon', value: of((run) => run.open), unit: 'ms' },
    { what: '  of it scanning', value: of((run) => run.scan), unit: 'ms' },
    { what: '  of it linking', value: of((run) => run.link), unit: 'ms' },
    {
      what: '  of it finding, walking, marking',
      value: of((run) => run.total - run.open - run.scan - run.link),
      unit: 'ms',
    },
    {
      what: '60 KB article, cold, longest task',
      value: of((run) => run.longest),
      unit: 'ms',
      bar: { most: 50 },
      stretch: 16,
    },
    {
      what: '60 KB article, cold, then misspelt names in idle moments',
      value: of((run) => run.later),
      unit: 'ms',
    },
    {
      what: '  longest task of it',
      value: of((run) => run.longestLater),
      unit: 'ms',
      bar: { most: 50 },
      stretch: 16,
    },
    {
      what: '60 KB article, warm (single-page navigation)',
      value: of((run) => run.warm),
      unit: 'ms',
      stretch: 2.5,
    },
    { what: '60 KB article, marks', value: of((run) => run.marks), unit: 'count' },
    {
      what: 'pointer move, 60 KB article',
      value: of((run) => run.pointer),
      unit: 'ms',
      bar: { most: 0.1 },
    },
    {
      what: 'added paragraph, 60 KB article',
      value: of((run) => run.added),
      unit: 'ms',
      stretch: 0.1,
    },
    {
      what: 'layouts caused by marking',
      value: of((run) => run.layouts),
      unit: 'count',
      bar: { most: 0 },
    },
    {
      what: 'DOM nodes added by marking',
      value: of((run) => run.nodes),
      unit: 'count',
      bar: { most: 0 },
    },
  ];
}

function hugePageFigures(runs: readonly Run[]): Figure[] {
  const of = (read: Read) => median(runs.map(read));
  return [
    {
      what: '1 MB page, longest task',
      value: of((run) => run.longest),
      unit: 'ms',
      bar: { most: 50 },
      stretch: 16,
    },
    {
      what: '1 MB page, longest task in idle moments',
      value: of((run) => run.longestLater),
      unit: 'ms',
      bar: { most: 50 },
      stretch: 16,
    },
    { what: '1 MB page, until it is annotated', value: of((run) => run.total), unit: 'ms', stretch: 150 },
    {
      what: 'pointer move, 1 MB page',
      value: of((run) => run.pointer),
      unit: 'ms',
      bar: { most: 0.5 },
    },
  ];
}

async function bundleHarness(): Promise<string> {
  const entry = new URL('./support/page-harness.ts', import.meta.url).pathname;
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return built.outputFiles[0]!.text;
}

/** A news page of this text: paragraphs, every fifth with a link, every seventh with emphasis, headings between. */
export function articleHtml(text: string): string {
  const paragraphs = text.split('\n\n').filter(Boolean);
  const body = paragraphs.map((paragraph, n) => {
    const words = paragraph.split(' ');
    if (n % 3 === 0) words.push(...TOPICAL.split(' '));
    if (n % 5 === 0) words.splice(3, 2, `<a href="#x">${words[3]} ${words[4]}</a>`);
    if (n % 7 === 0) words.splice(9, 1, `<em>${words[9]}</em>`);
    return `${n % 12 === 6 ? '<h2>What the notice says</h2>' : ''}<p>${words.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immigration agents and the courts</title>
    <meta property="article:published_time" content="2025-08-20"></head><body><header><nav><a href="/">News</a></nav></header>
    <main><article><h1>Immigration and Customs Enforcement, deportation and the immigration courts</h1>
    <p>Immigration agents, asylum seekers, deportation orders and the border: what a year of immigration enforcement has brought, and how judges answered.</p>
    ${body.join('\n')}</article></main></body></html>`;
}

/** `code`: milliseconds in which the code was compiled and its modules ran. */
type Run = PipelineRun & { code: number; layouts: number; nodes: number };

async function runMany(
  browser: Browser,
  html: string,
  harness: string,
  lexicon: string,
  times: number,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (let n = 0; n < times; n++) {
    const tab = await browser.newPage();
    try {
      await tab.setContent(html, { waitUntil: 'load' });
      runs.push(await runOnce(tab, harness, lexicon));
    } finally {
      await tab.close();
    }
  }
  return runs;
}

async function runOnce(tab: Page, harness: string, lexicon: string): Promise<Run> {
  const nodes = () => tab.evaluate(() => document.getElementsByTagName('*').length);
  const code = await tab.evaluate(runScript, harness);
  const before = { ...(await tab.metrics()), elements: await nodes() };
  const run = await tab.evaluate(
    (bytes) =>
      (globalThis as unknown as { runPipeline(lexicon: string): Promise<PipelineRun> }).runPipeline(bytes),
    lexicon,
  );
  if (run.outcome !== 'annotated' || run.marks === 0)
    throw new Error(`The bench article is ${run.outcome}, ${run.marks} marks.`);
  const after = { ...(await tab.metrics()), elements: await nodes() };
  // The nine paragraphs that the harness adds itself cost one layout each at most; marking must cost none.
  return {
    ...run,
    code,
    layouts: Math.max(0, (after.LayoutCount ?? 0) - (before.LayoutCount ?? 0) - 10),
    nodes: after.elements - before.elements - 9,
  };
}

/** In the page. Milliseconds that a classic script takes. */
function runScript(text: string): number {
  const script = document.createElement('script');
  script.textContent = text;
  const started = performance.now();
  document.head.append(script);
  return performance.now() - started;
}

/** From the last move of the pointer to a card in the page, in the real extension; the dwell is 150 ms of it. */
async function cardFigures(): Promise<Figure[]> {
  if (!existsSync('.output/chrome-test')) return [];
  const server = await serve('tests/fixtures/articles');
  const extension = await launchExtension('chromium');
  try {
    const waits: number[] = [];
    for (let n = 0; n < 5; n++)
      waits.push(await dwellToCard(await extension.visit(`${server.url}/boston.html`)));
    return [
      {
        what: 'pointer at rest to card in the page, dwell of 150 ms included',
        value: median(waits),
        unit: 'ms',
        bar: { most: 300 },
      },
    ];
  } finally {
    await extension.close();
    await server.close();
  }
}

async function dwellToCard(tab: Page): Promise<number> {
  await marksWith(tab, 'Todd Lyons');
  const { x, y } = await placeOfMark(tab, 'Todd Lyons');
  const wait = tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        addEventListener('pointermove', () => {
          last = performance.now();
        });
        new MutationObserver(() => requestAnimationFrame(() => resolve(performance.now() - last))).observe(
          document.documentElement,
          { childList: true },
        );
      }),
  );
  await tab.mouse.move(x + 20, y + 30);
  await tab.mouse.move(x, y, { steps: 5 });
  const waited = await wait;
  await tab.close();
  return waited;
}

function sizeFigures(): Figure[] {
  const folder = '.output/chrome';
  if (!existsSync(`${folder}/annotator.js`)) return [];
  const [script, card] = ['annotator.js', 'card.js'].map(
    (file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length / 1024,
  ) as [number, number];
  return [
    { what: 'content script, gzip', value: script, unit: 'KB gz', bar: { most: 48 }, stretch: 40 },
    {
      what: "content script with the card's, which follows it, gzip",
      value: script + card,
      unit: 'KB gz',
      bar: { most: 60 },
    },
  ];
}
