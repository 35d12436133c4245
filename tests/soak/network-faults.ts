/** Goal G3: random sequences of faults of the feed's server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileNames, type Latest } from '../../src/updates/latest.ts';
import type { Handler } from '../e2e/rig/serve.ts';
import { createReader } from '../updates/rig/create-reader.ts';
import { sampleBundle } from '../updates/rig/sample-bundle.ts';
import { startFeed, type TestFeed } from '../updates/rig/start-feed.ts';
import { pick, type Random, seededRandom } from './random.ts';

export type FaultReport = {
  sequences: number;
  faults: number;
  /** Sequences after which no whole version, or an older one, was in use. */
  lost: number;
  /** Sequences after which a good check did not bring the newest version. */
  stuck: number;
};

const body =
  (status: number, content: string | Uint8Array, headers = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(content);

/** What can go wrong with one file; `right` are its bytes, `other` those of another. */
export const FAULTS: Record<string, (right: Uint8Array, other: Uint8Array, random: Random) => Handler> = {
  '500': () => body(500, ''),
  '503 with Retry-After': () => body(503, '', { 'retry-after': '60' }),
  '429': () => body(429, ''),
  '404': () => body(404, 'not found'),
  '410': () => body(410, ''),
  '304': () => body(304, ''),
  redirect: () => body(302, '', { location: '/elsewhere' }),
  reset: () => (request) => void request.socket.resetAndDestroy(),
  'closed in the middle': (right) => (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-length': right.length });
    response.write(right.subarray(0, right.length >> 1), () => request.socket.destroy());
  },
  'cut short': (right, _, random) => body(200, right.subarray(0, Math.floor(random() * right.length))),
  longer: (right) => body(200, Buffer.concat([right, Buffer.from('x')])),
  'one bit': (right, _, random) => {
    const wrong = Buffer.from(right);
    wrong[Math.floor(random() * wrong.length)]! ^= 1 << Math.floor(random() * 8);
    return body(200, wrong);
  },
  empty: () => body(200, ''),
  'a web page': () =>
    body(200, '<!doctype html><title>Request Access</title>', { 'content-type': 'text/html' }),
  'another file': (_, other) => body(200, other),
  garbage: (_right, _other, random) =>
    body(
      200,
      Uint8Array.from({ length: 200 }, () => Math.floor(random() * 256)),
    ),
};

/** Files that a fault can hit. */
function targets(pointer: Latest): string[] {
  const delta = pointer.deltas[0];
  return [
    fileNames.latest,
    fileNames.latestSignature,
    fileNames.root(1),
    fileNames.full(pointer.full.sha256),
    ...(delta ? [fileNames.delta(delta.from, pointer.sequence, delta.sha256)] : []),
  ];
}

/** Runs `count` sequences of `length` faults each against one reader that goes on from one to the next. */
export async function runNetworkFaults(count: number, length: number, seed: number): Promise<FaultReport> {
  const random = seededRandom(seed);
  const feed = await startFeed();
  const report: FaultReport = { sequences: 0, faults: 0, lost: 0, stuck: 0 };
  try {
    await feed.publish(sampleBundle(2));
    let reader = createReader(feed);
    for (let index = 0; index < count; index++) {
      if (index % 50 === 0) reader = createReader(feed);
      const pointer = await feed.publish(sampleBundle(3 + index, { edited: 1 + (index % 5) }));
      const before = await reader.sequence();
      for (let fault = 0; fault < length; fault++) {
        await hit(feed, targets(pointer), random, () => reader.check({ deadlineMs: 500 }));
        report.faults++;
      }
      report.sequences++;
      const after = await reader.assertWhole().catch(() => -1);
      if (after < before) report.lost++;
      await reader.check();
      if ((await reader.sequence()) !== pointer.sequence) report.stuck++;
    }
  } finally {
    await feed.stop();
  }
  return report;
}

async function hit(feed: TestFeed, files: readonly string[], random: Random, check: () => Promise<unknown>) {
  const file = pick(random, files);
  const fault = FAULTS[pick(random, Object.keys(FAULTS))]!;
  feed.server.route(`/${file}`, fault(feed.read(file), feed.read(pick(random, files)), random));
  await check();
  feed.server.route(`/${file}`, null);
}
