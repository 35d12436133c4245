/** Goal G8: what a year of updates costs a reader, in bytes as a server sends them compressed. */
import { gzipSync } from 'node:zlib';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { makeDelta } from '../../src/updates/delta.ts';
import { editDay, editsOfDay } from './edit-day.ts';
import { seededRandom } from './random.ts';

export type TrafficReport = {
  days: number;
  /** Bytes of a check that finds nothing new: pointer and signature. */
  noChange: number;
  /** Bytes of the delta for so many changed records. */
  oneRecord: number;
  twentyRecords: number;
  full: number;
  meanOfDay: number;
  p99OfDay: number;
  /** Full files every day, divided by what a year of deltas costs. */
  timesLess: number;
};

const SIGNATURE_BYTES = 64;

/** Compressed size of a pointer with 14 deltas; the hashes are as random as real ones. */
function pointerBytes(random: () => number, deltas: number): number {
  const digest = () => Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('');
  const text = canonicalJson({
    type: 'latest',
    product: 'immigration-footnotes',
    feed: 'main',
    sequence: 2_026_112_200,
    root: 1,
    issued: '2026-11-22T00:00:00Z',
    expires: '2026-12-06T00:00:00Z',
    key: digest(),
    minVersion: '0.1.0',
    full: { sha256: digest(), length: 1_256_358, parts: { sha256: digest(), length: 1341 } },
    deltas: Array.from({ length: deltas }, (_, index) => ({
      from: 2_026_112_199 - index,
      sha256: digest(),
      length: 9000 + Math.floor(random() * 90_000),
    })),
  });
  return gzipSync(text).length;
}

/** Two checks a day; a version on every day with an edit. */
export function runTraffic(first: Bundle, days: number, seed: number): TrafficReport {
  const random = seededRandom(seed);
  const size = (value: unknown) => gzipSync(canonicalJson(value), { level: 6 }).length;
  const pointer = pointerBytes(random, 14) + SIGNATURE_BYTES;
  const deltaOf = (edits: number) =>
    size(makeDelta(first, editDay(first, edits, '2026-12-01', seededRandom(3))));
  const perDay: number[] = [];
  let fullFiles = 0;
  let current = first;
  for (let day = 0; day < days; day++) {
    const edits = editsOfDay(day, random);
    const date = new Date(Date.UTC(2026, 11, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const next = edits > 0 ? editDay(current, edits, date, random) : current;
    // The second check of a day finds the same pointer, and the server says 304.
    perDay.push(pointer + (next === current ? 0 : size(makeDelta(current, next))));
    if (next !== current) fullFiles += size(next);
    current = next;
  }
  const sum = perDay.reduce((total, bytes) => total + bytes, 0);
  const sorted = [...perDay].sort((a, b) => a - b);
  return {
    days,
    noChange: pointer,
    oneRecord: deltaOf(1),
    twentyRecords: deltaOf(20),
    full: size(first),
    meanOfDay: Math.round(sum / days),
    p99OfDay: sorted[Math.floor(days * 0.99)]!,
    timesLess: Math.round(fullFiles / sum),
  };
}
