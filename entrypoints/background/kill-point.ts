import { feedFolder } from '../../src/settings/feed-address.ts';
import type { Step } from '../../src/updates/install-version.ts';

/**
 * In test builds each step of an update asks the feed's server for `at/<step>` first, so that a test can stop the
 * background there. In every other build the whole of it is left out by the bundler; a test holds that.
 */
export function createStep(feedUrl: string): Step {
  if (import.meta.env.MODE !== 'test') return async () => {};
  const folder = feedFolder(feedUrl);
  return async (name) => {
    if (folder) await fetch(new URL(`at/${name}`, folder)).catch(() => {});
  };
}
