/** Goal G7: a large version over a line so slow that the browser would stop an idle background several times. */
import { fileNames } from '../../src/updates/latest.ts';
import type { BrowserName } from '../e2e/browsers.ts';
import { checkNow, putSettings } from '../e2e/rig/ask-extension.ts';
import { launchExtension } from '../e2e/rig/launch-extension.ts';
import { sampleBundle } from '../updates/rig/sample-bundle.ts';
import { startFeed } from '../updates/rig/start-feed.ts';

export type SlowReport = { seconds: number; checks: number; parts: number; finished: number };

/** Serves each part a slice at a time, as a line of so many bytes a second would; asks until the version is in use. */
export async function runSlowLine(name: BrowserName, bytesPerSecond: number): Promise<SlowReport> {
  const feed = await startFeed();
  const extension = await launchExtension(name);
  const sequence = 2_100_000_000;
  try {
    const pointer = await feed.publish(sampleBundle(sequence, { records: 1200, edited: 1200 }));
    const parts: string[] = JSON.parse(feed.read(fileNames.parts(pointer.full.parts!.sha256)).toString());
    for (const part of parts) {
      const body = feed.read(fileNames.part(part));
      feed.server.route(`/${fileNames.part(part)}`, (_, response) => {
        response.writeHead(200, { 'content-length': body.length });
        let at = 0;
        const timer = setInterval(() => {
          response.write(body.subarray(at, at + bytesPerSecond / 4));
          at += bytesPerSecond / 4;
          if (at >= body.length) response.end(() => clearInterval(timer));
        }, 250);
        response.on('close', () => clearInterval(timer));
      });
    }
    await putSettings(extension, { feedUrl: feed.server.url, feedKey: feed.fingerprint });
    const start = Date.now();
    let checks = 0;
    let last = 0;
    while (last !== sequence && checks < 10) {
      last = (await checkNow(extension).catch(() => null))?.sequence ?? 0;
      checks++;
    }
    const seconds = Math.round((Date.now() - start) / 1000);
    return { seconds, checks, parts: parts.length, finished: last === sequence ? 1 : 0 };
  } finally {
    await extension.close();
    await feed.stop();
  }
}
