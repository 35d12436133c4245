/** Rows N1–N16 of docs/reliability.md: the real client against a real server that misbehaves. */
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileNames, type Latest } from '../../src/updates/latest.ts';
import { nextCheck } from '../../src/updates/next-check.ts';
import { type Handler, serve } from '../e2e/rig/serve.ts';
import { createReader, type TestReader } from './rig/create-reader.ts';
import { sampleBundle } from './rig/sample-bundle.ts';
import { startFeed, type TestFeed } from './rig/start-feed.ts';

let feed: TestFeed;
let reader: TestReader;
const LATEST = `/${fileNames.latest}`;

beforeAll(async () => {
  feed = await startFeed();
});
afterAll(() => feed.stop());
beforeEach(async () => {
  await feed.publish(sampleBundle(2));
  reader = createReader(feed);
});
afterEach(async () => {
  for (const name of Object.values(fileNames).filter((value) => typeof value === 'string')) {
    feed.server.route(`/${name}`, null);
  }
  // Whatever happened: one whole version is in use, and it is not older than the package.
  expect(await reader.assertWhole()).toBeGreaterThanOrEqual(1);
});

const answer =
  (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** Route of the full bundle of the newest pointer. */
function fullRoute(): string {
  return `/${fileNames.full((JSON.parse(feed.read(fileNames.latest).toString()) as Latest).full.sha256)}`;
}

async function expectOffline(reason: RegExp): Promise<void> {
  expect(await reader.check()).toMatchObject({ kind: 'offline', reason: expect.stringMatching(reason) });
  expect(reader.status().word).toBe('OFFLINE');
  expect(await reader.sequence()).toBe(1);
}

describe('a feed that works', () => {
  it('is installed, and the next check finds nothing new and asks for two small files', async () => {
    expect((await reader.check()).kind).toBe('updated');
    expect(await reader.assertWhole()).toBeGreaterThan(1);
    const before = feed.server.requests.length;
    expect((await reader.check()).kind).toBe('current');
    expect(feed.server.requests.slice(before).map((request) => request.line)).toEqual([
      'GET /latest.json',
      'GET /latest.json.sig',
    ]);
    expect(reader.status()).toEqual({ word: 'CURRENT' });
  });

  it('is not asked at all while the browser does not allow it', async () => {
    const before = feed.server.requests.length;
    expect(await reader.check({ mayFetch: async () => false })).toMatchObject({ kind: 'offline' });
    expect(feed.server.requests.length).toBe(before);
  });

  it('is not asked at all when none is configured', async () => {
    const before = feed.server.requests.length;
    expect(await reader.check({ feed: null })).toEqual({ kind: 'no-feed' });
    expect(feed.server.requests.length).toBe(before);
  });
});

describe('N1: no connection', () => {
  it('a closed port is OFFLINE', async () => {
    const gone = await serve(feed.folder);
    await gone.close();
    expect(await reader.check({ feed: { url: gone.url, fingerprint: feed.fingerprint } })).toMatchObject({
      kind: 'offline',
      reason: 'no connection to the server',
    });
  });

  it('a connection that is reset is OFFLINE', async () => {
    feed.server.route(LATEST, (request) => void request.socket.resetAndDestroy());
    await expectOffline(/no connection/);
  });

  it('a server that speaks no TLS where it should is OFFLINE', async () => {
    const plain = createServer((socket) => void socket.end('hello\r\n'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as { port: number };
    const outcome = await reader.check({
      feed: { url: `https://127.0.0.1:${port}/`, fingerprint: feed.fingerprint },
    });
    plain.close();
    expect(outcome).toMatchObject({ kind: 'offline', reason: 'no connection to the server' });
  });
});

describe('N2: server errors', () => {
  for (const status of [429, 500, 502, 503]) {
    it(`${status} is OFFLINE, and the server is not asked sooner than it wants`, async () => {
      feed.server.route(LATEST, answer(status, '', { 'retry-after': '7200' }));
      await expectOffline(new RegExp(String(status)));
      const now = Date.now();
      expect(nextCheck(reader.state(), now, () => 0) - now).toBeGreaterThan(7_190_000);
    });
  }
});

describe('N3: missing files', () => {
  it('a missing pointer is OFFLINE', async () => {
    await reader.check();
    feed.server.route(LATEST, answer(404));
    const noFeed = { kind: 'offline', reason: 'the server has no feed at this address' };
    expect(await reader.check()).toEqual(noFeed);
    feed.server.route(LATEST, answer(410));
    expect(await reader.check()).toEqual(noFeed);
  });

  it('a missing delta is silently replaced by the full version', async () => {
    await reader.check();
    const next = await feed.publish(sampleBundle(3));
    const delta = next.deltas.find((entry) => entry.from === next.sequence - 1)!;
    feed.server.route(`/${fileNames.delta(delta.from, next.sequence, delta.sha256)}`, answer(404));
    expect((await reader.check()).kind).toBe('updated');
    expect(await reader.assertWhole()).toBe(next.sequence);
  });

  it('a missing full version is OFFLINE until it is there', async () => {
    feed.server.route(fullRoute(), answer(404));
    await expectOffline(/does not have the whole update/);
    feed.server.route(fullRoute(), null);
    expect((await reader.check()).kind).toBe('updated');
  });
});

describe('N4: 304 that nobody asked for', () => {
  it('is asked again without a condition', async () => {
    let count = 0;
    feed.server.route(LATEST, (_, response) => {
      count++;
      if (count === 1) response.writeHead(304, { etag: '"other"' }).end();
      else response.writeHead(200).end(feed.read(fileNames.latest));
    });
    expect((await reader.check()).kind).toBe('updated');
    expect(count).toBe(2);
  });

  it('is OFFLINE when it never ends', async () => {
    feed.server.route(LATEST, answer(304));
    await expectOffline(/304/);
  });
});

describe('N5, N6: servers that hold the line', { timeout: 30_000 }, () => {
  it('N5: no headers for ever is OFFLINE at the deadline', async () => {
    feed.server.route(LATEST, () => {});
    await expectOffline(/took too long/);
  });

  it('N6: a byte at a time is OFFLINE at the same deadline, which counts the whole response', async () => {
    feed.server.route(LATEST, (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(timer));
    });
    await expectOffline(/took too long/);
  });
});

describe('N8: downloads that are cut short', () => {
  it('an honest length that is not reached is tried again', async () => {
    const body = feed.read(fullRoute().slice(1));
    feed.server.route(fullRoute(), (request, response) => {
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
    });
    await expectOffline(/no connection/);
  });

  it('a cut gzip body that looks complete is refused only the third time in a row', async () => {
    const path = fullRoute();
    const body = gzipSync(feed.read(path.slice(1)));
    feed.server.route(path, answer(200, body.subarray(0, body.length - 20), { 'content-encoding': 'gzip' }));
    for (const word of ['OFFLINE', 'OFFLINE']) {
      await reader.check();
      expect(reader.status().word).toBe(word);
    }
    const third = await reader.check();
    // Node reports the cut as an error of the line, a browser as a complete body: neither installs anything.
    expect(['offline', 'refused']).toContain(third.kind);
    expect(await reader.sequence()).toBe(1);
    feed.server.route(path, null);
    expect((await reader.check()).kind).toBe('updated');
  });

  it('a body that is shorter than was signed is refused only the third time in a row', async () => {
    const path = fullRoute();
    feed.server.route(path, answer(200, feed.read(path.slice(1)).subarray(0, 100)));
    await reader.check();
    expect(reader.status().word).toBe('OFFLINE');
    await reader.check();
    expect(reader.status().word).toBe('OFFLINE');
    await reader.check();
    expect(reader.status()).toMatchObject({ word: 'REFUSED', reason: expect.stringMatching(/damaged/) });
  });
});

describe('N9: too much', { timeout: 30_000 }, () => {
  it('a length that is too large is not even begun', async () => {
    feed.server.route(LATEST, (_, response) => {
      response.writeHead(200, { 'content-length': String(10 * 1024 ** 3) });
      response.write('x');
    });
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(await reader.sequence()).toBe(1);
  });

  it('an endless body is left at the cap', async () => {
    let sent = 0;
    feed.server.route(fullRoute(), (_, response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(65_536, 'x');
      const more = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      response.on('drain', more).on('error', () => {});
      more();
    });
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(sent).toBeLessThan(16 * 1024 ** 2);
  });

  it('a bomb that unpacks to more than was signed is left at the signed length', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    feed.server.route(fullRoute(), answer(200, bomb, { 'content-encoding': 'gzip' }));
    const before = process.memoryUsage().arrayBuffers;
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * 1024 ** 2);
  });
});

describe('N10: web pages instead of data', () => {
  const wall = '<!doctype html><title>Federal Register :: Request Access</title><p>Access is limited.';
  it('a bot wall or a login page is OFFLINE and named', async () => {
    feed.server.route(LATEST, answer(200, wall, { 'content-type': 'text/html' }));
    await expectOffline(/web page/);
  });
  it('so is one that claims to be JSON', async () => {
    feed.server.route(LATEST, answer(200, wall, { 'content-type': 'application/json' }));
    await expectOffline(/web page/);
  });
  it('an empty answer is refused', async () => {
    feed.server.route(LATEST, answer(200));
    expect((await reader.check()).kind).toBe('refused');
    expect(await reader.sequence()).toBe(1);
  });
});

describe('N11: redirects', () => {
  it('are not followed, to another server or in a loop', async () => {
    const other = await serve(feed.folder);
    feed.server.route(LATEST, answer(302, '', { location: `${other.url}${LATEST}` }));
    await expectOffline(/no connection/);
    feed.server.route(LATEST, answer(302, '', { location: LATEST }));
    await expectOffline(/no connection/);
    expect(other.requests).toEqual([]);
    await other.close();
  });
});

describe('N14: a line that flaps', () => {
  it('loses nothing in 1,000 checks, and installs what is published in between', async () => {
    let count = 0;
    const flap: Handler = (_, response) => {
      count++;
      if (count % 2 === 0) response.writeHead(503).end();
      else response.writeHead(200).end(feed.read(fileNames.latest));
    };
    feed.server.route(LATEST, flap);
    let last = 1;
    for (let round = 0; round < 1000; round++) {
      if (round % 250 === 0) await feed.publish(sampleBundle(4 + round));
      await reader.check();
      const sequence = await reader.sequence();
      expect(sequence).toBeGreaterThanOrEqual(last);
      last = sequence;
    }
    expect(last).toBeGreaterThan(1);
  }, 60_000);
});

describe('N15: headers', () => {
  it('cookies that a server sets are not sent back, and nothing names the reader', async () => {
    feed.server.route(
      LATEST,
      answer(200, feed.read(fileNames.latest), {
        'set-cookie': 'id=1',
        'clear-site-data': '"*"',
        'alt-svc': 'h3=":443"',
        etag: '"unique"',
      }),
    );
    const before = feed.server.requests.length;
    await reader.check();
    await reader.check();
    for (const { headers } of feed.server.requests.slice(before)) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(headers).not.toHaveProperty('if-none-match');
    }
  });

  it('a megabyte of headers is no connection', async () => {
    feed.server.route(LATEST, (request) => {
      request.socket.write(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(1_000_000)}\r\n\r\n`);
    });
    await expectOffline(/no connection/);
  });
});

describe('N16: a cache between', () => {
  it('yesterday’s pointer with today’s signature is refused and mends itself', async () => {
    const old = feed.read(fileNames.latest);
    await feed.publish(sampleBundle(9000));
    feed.server.route(LATEST, answer(200, old));
    expect(await reader.check()).toMatchObject({ kind: 'refused', code: 'bad-signature' });
    expect(await reader.sequence()).toBe(1);
    feed.server.route(LATEST, null);
    expect((await reader.check()).kind).toBe('updated');
  });

  it('today’s pointer without today’s files waits', async () => {
    feed.server.route(fullRoute(), answer(404));
    await expectOffline(/does not have the whole update/);
  });
});
