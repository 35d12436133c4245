import { join } from 'node:path';
import { PRODUCT } from '../../../src/updates/root.ts';
import { assertOutsideRepository, createKey, keyFiles } from './key-file.ts';
import { writeRoot } from './roots.ts';

const ROOT_KEYS = 3;
const THRESHOLD = 2;

/**
 * Makes the keys of a new feed in `folder`: three offline ones of which two are needed, and one that signs
 * publications. Gives the fingerprint of the first root. Throws when keys are there already.
 */
export async function makeKeys(folder: string, feed: string): Promise<string> {
  assertOutsideRepository(folder);
  if (keyFiles(folder, 'root').length > 0)
    throw new Error(`${folder} has keys already; nothing was changed.`);
  const roots = [];
  for (let number = 1; number <= ROOT_KEYS; number++) {
    roots.push(await createKey(join(folder, `root-key-${number}.json`), 'root'));
  }
  const update = await createKey(join(folder, 'update-key-1.json'), 'update');
  const root = {
    type: 'root' as const,
    product: PRODUCT as 'immigration-footnotes',
    feed,
    version: 1,
    epoch: 1,
    threshold: THRESHOLD,
    rootKeys: roots.map((key) => key.publicKey),
    updateKeys: [update.publicKey],
  };
  return writeRoot(folder, root, roots);
}
