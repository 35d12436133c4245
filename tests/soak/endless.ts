/** Goal G6: answers that never end, held against the time they take and the memory they leave. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { fetchBytes } from '../../src/updates/fetch-bytes.ts';

export type EndlessReport = {
  runs: number;
  /** Of those, given up as too large. */
  refused: number;
  /** Sum over all runs of the time until it was given up, in milliseconds. */
  ms: number;
  /** Runs that took longer than 300 ms. */
  slow: number;
  /** Batches after which this process, which is client and server, held over 64 MB more than before. */
  grown: number;
};

/** The largest bundle that a reader accepts. */
const CAP = 8 * 1024 * 1024;
const TEN_GB = 10 * 1024 ** 3;
const BLOCK = Buffer.alloc(1 << 20, '{"a":[');

/** Sends so many bytes, or until nobody listens any more. */
async function pour(stream: NodeJS.WritableStream, response: ServerResponse, bytes: number): Promise<void> {
  const closed = new Promise((resolve) => response.once('close', resolve));
  for (let sent = 0; sent < bytes && !response.destroyed; sent += BLOCK.length) {
    if (!stream.write(BLOCK))
      await Promise.race([closed, new Promise((resolve) => stream.once('drain', resolve))]);
  }
  stream.end();
}

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '10 GB announced': (response) => {
    response.writeHead(200, { 'content-length': TEN_GB });
    void pour(response, response, TEN_GB);
  },
  '10 GB unannounced': (response) => void pour(response.writeHead(200), response, TEN_GB),
  '10 GB compressed': (response) => {
    const gzip = createGzip({ level: 1 });
    gzip.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }));
    void pour(gzip, response, TEN_GB);
  },
};

/** Asks for each kind of answer so many times. */
export async function runEndless(rounds: number): Promise<EndlessReport> {
  const server = createServer((request, response) => {
    response.on('error', () => {});
    ANSWERS[decodeURIComponent(request.url!.slice(1))]!(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const report: EndlessReport = { runs: 0, refused: 0, ms: 0, slow: 0, grown: 0 };
  const before = process.memoryUsage.rss();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const kind of Object.keys(ANSWERS)) {
        const start = performance.now();
        const got = await fetchBytes(fetch, `${url}/${encodeURIComponent(kind)}`, {
          maxBytes: CAP,
          cache: 'no-store',
          signal: AbortSignal.timeout(60_000),
          onProgress: () => {},
        });
        const ms = Math.round(performance.now() - start);
        report.runs++;
        report.ms += ms;
        if (ms > 300) report.slow++;
        if (!got.ok && got.kind === 'too-large') report.refused++;
      }
    }
    if (process.memoryUsage.rss() - before > 64 * 1024 ** 2) report.grown++;
    return report;
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
