/** Goal G11: every version of a long history can be reached from every earlier one, byte for byte. */
import type { Bundle } from '../../src/knowledge/schema.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { applyDelta, delta, makeDelta } from '../../src/updates/delta.ts';
import { readSignedJson } from '../../src/updates/signed-json.ts';
import { editDay, editsOfDay } from './edit-day.ts';
import { seededRandom } from './random.ts';

export type ReplayReport = { versions: number; pairs: number; different: number };

/** Makes `versions` versions from `first` on and goes from each of the last `bases` to every later one. */
export function runReplay(first: Bundle, versions: number, bases: number, seed: number): ReplayReport {
  const random = seededRandom(seed);
  const history = [first];
  for (let day = 1; day < versions; day++) {
    const date = new Date(Date.UTC(2026, 11, 1) + day * 86_400_000).toISOString().slice(0, 10);
    history.push(editDay(history.at(-1)!, Math.max(1, editsOfDay(day, random)), date, random));
  }
  const report: ReplayReport = { versions, pairs: 0, different: 0 };
  const from = Math.max(0, versions - bases);
  const texts = history.map((bundle, index) => (index > from ? canonicalJson(bundle) : ''));
  for (let base = from; base < versions; base++) {
    for (let target = base + 1; target < versions; target++) {
      // Through the bytes, as a reader gets it.
      const bytes = new TextEncoder().encode(canonicalJson(makeDelta(history[base]!, history[target]!)));
      const change = readSignedJson(bytes, delta);
      const result = change && applyDelta(history[base]!, change);
      report.pairs++;
      if (!result || canonicalJson(result) !== texts[target]) report.different++;
    }
  }
  return report;
}
