import type { UiHandlers } from '../../src/messaging/receiver.ts';
import { lookAtFeed } from '../../src/updates/look-at-feed.ts';
import { annotateOnce } from './annotate-once.ts';
import { addedFeedStates, dataStatus } from './data-status.ts';
import type { Parts } from './parts.ts';
import { applySites } from './sites.ts';
import { goBack, repairFeeds, requestDeps, runCheck, runChecks, tellChanged } from './updater.ts';

/** Answers to our own pages. */
export function createUiHandlers(parts: Parts): UiHandlers {
  return {
    'ui/annotate-once': ({ tab }) => annotateOnce(tab),
    'ui/settings-changed': async () => {
      await Promise.all([applySites(parts), repairFeeds(parts)]);
      return true;
    },
    'ui/feeds-changed': async () => {
      await Promise.all([applySites(parts), repairFeeds(parts)]);
      await tellChanged(parts);
      return true;
    },
    'ui/check-now': async () => {
      await runChecks(parts);
      return dataStatus(parts);
    },
    'ui/data-status': () => dataStatus(parts),
    'ui/previous-version': async () => {
      await goBack(parts, '');
      return dataStatus(parts);
    },
    'ui/look-at-feed': ({ url, key }) => lookAtFeed(requestDeps(), url, key),
    'ui/feeds': () => addedFeedStates(parts),
    'ui/check-feed': async ({ key }) => {
      await runCheck(parts, key);
      return addedFeedStates(parts);
    },
    'ui/feed-back': async ({ key }) => {
      await goBack(parts, key);
      return addedFeedStates(parts);
    },
  };
}
