/**
 * `npm run soak [-- goal …]`: the long tests of docs/reliability.md, one goal at a time. What was done is kept in
 * .cache/soak.json, so a run that was stopped goes on; `--fresh` begins anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildBundle } from '../../data/build/build-knowledge.ts';
import { withoutLoose } from './edit-day.ts';
import { runEndless } from './endless.ts';
import type { Goal, Totals } from './goal.ts';
import { runHostileBundles } from './hostile-bundles.ts';
import { browserGoals } from './in-browsers.ts';
import { runNetworkFaults } from './network-faults.ts';
import { runReplay } from './replay.ts';
import { runTraffic } from './traffic.ts';

const FILE = '.cache/soak.json';
type Done = Record<string, { batches: number; totals: Totals }>;

const GOALS: Record<string, Goal> = {
  hostile: {
    batches: 50,
    run: (batch) => ({
      ...runHostileBundles(2000, batch, (flaw, text) =>
        console.error(`accepted: ${flaw}\n${text.slice(0, 400)}`),
      ),
    }),
  },
  faults: { batches: 100, run: async (batch) => ({ ...(await runNetworkFaults(100, 5, batch)) }) },
  replay: { batches: 1, run: () => ({ ...runReplay(withoutLoose(buildBundle()), 365, 60, 1) }) },
  traffic: { batches: 1, run: () => ({ ...runTraffic(withoutLoose(buildBundle()), 365, 1) }) },
  endless: { batches: 4, run: async () => ({ ...(await runEndless(9)) }) },
  ...browserGoals('chromium'),
  ...browserGoals('firefox'),
};

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.find((name) => !(name in GOALS));
if (unknown) {
  console.error(`There is no goal ${unknown}. Goals: ${Object.keys(GOALS).join(', ')}`);
  process.exit(1);
}
const limit = Number(
  words.find((word) => word.startsWith('--batches='))?.split('=')[1] ?? Number.POSITIVE_INFINITY,
);
mkdirSync('.cache', { recursive: true });
const done: Done =
  existsSync(FILE) && !words.includes('--fresh') ? JSON.parse(readFileSync(FILE, 'utf8')) : {};

for (const name of wanted.length > 0 ? wanted : Object.keys(GOALS)) {
  const goal = GOALS[name]!;
  const progress = done[name] ?? { batches: 0, totals: {} };
  done[name] = progress;
  const end = Math.min(goal.batches, progress.batches + limit);
  while (progress.batches < end) {
    const result = await goal.run(progress.batches + 1);
    progress.batches++;
    for (const [key, value] of Object.entries(result))
      progress.totals[key] = (progress.totals[key] ?? 0) + value;
    writeFileSync(FILE, JSON.stringify(done, null, 2));
    console.log(`${name} ${progress.batches}/${goal.batches}`, JSON.stringify(progress.totals));
  }
}
