import { join } from 'node:path';
import { RESERVED_NAMES } from '../../../src/settings/feeds.ts';
import { PRODUCT } from '../../../src/updates/root.ts';
import { assertOutsideRepository, createKey, keyFiles } from './key-file.ts';
import { writeRoot } from './roots.ts';

const ROOT_KEYS = 3;
const THRESHOLD = 2;
/** Readers' extensions add no feed of these names; `main` is for a knowledge base that takes the place of ours. */
const TAKEN = RESERVED_NAMES.filter((name) => name !== 'main');

/**
 * Makes the keys of a new feed in `folder`: three offline ones of which two are needed, and one that signs
 * publications. Gives the fingerprint of the first root. Throws when keys are there already.
 */
export async function makeKeys(folder: string, feed: string): Promise<string> {
  assertOutsideRepository(folder);
  if (!/^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(feed) || TAKEN.includes(feed)) {
    throw new Error(
      `--feed ${feed}: choose a name of small letters, digits and single hyphens that is not taken.`,
    );
  }
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
