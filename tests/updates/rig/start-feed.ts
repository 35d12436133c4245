/** A feed on this machine's loopback, made with the tools that publishers use, and readers of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFiles, readKey } from '../../../data/build/feed/key-file.ts';
import { makeKeys } from '../../../data/build/feed/make-keys.ts';
import { publish } from '../../../data/build/feed/publish.ts';
import type { Bundle } from '../../../src/knowledge/schema.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import type { FeedRole } from '../../../src/updates/content-rules.ts';
import { fileNames, type Latest } from '../../../src/updates/latest.ts';
import { type Server, serve } from '../../e2e/rig/serve.ts';

export type TestFeed = {
  keys: string;
  folder: string;
  fingerprint: string;
  server: Server;
  publish(
    bundle: Bundle,
    options?: { now?: Date; validDays?: number; minVersion?: string; role?: FeedRole },
  ): Promise<Latest>;
  /** Changes the pointer and signs it again with the newest update key. */
  forge(change: (pointer: Latest) => unknown): Promise<void>;
  read(name: string): Buffer;
  write(name: string, content: Uint8Array | string): void;
  stop(): Promise<void>;
};

export async function startFeed(name = 'main'): Promise<TestFeed> {
  const base = mkdtempSync(join(tmpdir(), 'feed-'));
  const keys = join(base, 'keys');
  const folder = join(base, 'public');
  const fingerprint = await makeKeys(keys, name);
  const server = await serve(folder);
  const updateKey = () => readKey(keyFiles(keys, 'update').at(-1)!);
  const read = (name: string) => readFileSync(join(folder, name));
  const write = (name: string, content: Uint8Array | string) => writeFileSync(join(folder, name), content);
  return {
    keys,
    folder,
    fingerprint,
    server,
    read,
    write,
    publish: async (bundle, options = {}) =>
      publish({
        keys,
        out: folder,
        bundle,
        updateKey: await updateKey(),
        now: new Date(),
        validDays: 14,
        minVersion: '0.1.0',
        role: name === 'main' ? 'main' : 'added',
        ...options,
      }),
    forge: async (change) => {
      const pointer = JSON.parse(read(fileNames.latest).toString()) as Latest;
      const bytes = new TextEncoder().encode(canonicalJson(change(pointer)));
      write(fileNames.latest, bytes);
      write(fileNames.latestSignature, await (await updateKey()).sign(bytes));
    },
    stop: async () => {
      await server.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
