/** What a feed's folder holds already. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../../src/knowledge/schema.ts';
import type { FeedRole } from '../../../src/updates/content-rules.ts';
import { fileNames, type Latest, latest } from '../../../src/updates/latest.ts';
import { readBundle } from '../../../src/updates/read-bundle.ts';
import { readSignedJson } from '../../../src/updates/signed-json.ts';

export type PublishedVersion = { file: string; bundle: Bundle };

/** Bundles in the folder, newest first. One that cannot be read is passed over. */
export function publishedVersions(folder: string, role: FeedRole): PublishedVersion[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^kb-[0-9a-f]{64}\.json$/.test(name))
    .flatMap((file) => {
      const read = readBundle(readFileSync(join(folder, file)), role);
      return read.ok ? [{ file, bundle: read.bundle }] : [];
    })
    .sort((a, b) => b.bundle.sequence - a.bundle.sequence);
}

/** The pointer in the folder; null when there is none. */
export function publishedPointer(folder: string): Latest | null {
  const path = join(folder, fileNames.latest);
  return existsSync(path) ? readSignedJson(readFileSync(path), latest) : null;
}
