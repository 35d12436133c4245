import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetch } from '../../../src/updates/fetch-bytes.ts';

/** Address that stands for the folder. */
export const FOLDER_URL = 'https://folder.invalid/';

/** A fetch that reads a folder on this disk, so that a feed can be checked before it is uploaded. */
export function createFolderFetch(folder: string): Fetch {
  return async (url) => {
    const path = join(folder, new URL(url).pathname);
    if (!existsSync(path) || !statSync(path).isFile()) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(readFileSync(path)));
  };
}
