import type { UiHandlers } from '../../src/messaging/receiver.ts';
import { lookAtFeed } from '../../src/updates/look-at-feed.ts';
import { forgetSeen } from '../../src/updates/seen-claims-store.ts';
import { annotateOnce } from './annotate-once.ts';
import { takeCorrections } from './corrections.ts';
import { addedFeedStates, dataStatus, feedChanges } from './data-status.ts';
import type { Parts } from './parts.ts';
import { registerState, repairRegister, runRegister } from './register.ts';
import { applySites } from './sites.ts';
import { goBack, repairFeeds, requestDeps, runCheck, runChecks, tellChanged } from './updater.ts';

/** Answers to our own pages. */
export function createUiHandlers(parts: Parts): UiHandlers {
  return {
    'ui/annotate-once': ({ tab }) => annotateOnce(parts, tab),
    'ui/settings-changed': async () => {
      await Promise.all([
        applySites(parts),
        repairFeeds(parts),
        repairRegister(parts),
        forgetIfUnwanted(parts),
      ]);
      return true;
    },
    'ui/feeds-changed': async () => {
      await Promise.all([applySites(parts), repairFeeds(parts), repairRegister(parts)]);
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
    'ui/changes': () => feedChanges(parts),
    'ui/take-corrections': () => takeCorrections(parts),
    'ui/register': () => registerState(parts),
    'ui/check-register': async () => {
      await runRegister(parts);
      return registerState(parts);
    },
    'ui/forget-shown': async () => {
      await forgetSeen();
      return true;
    },
  };
}

/** The reader switched off that shown facts are remembered: those that are go. */
async function forgetIfUnwanted(parts: Parts): Promise<void> {
  const { settings } = await parts.settings.load();
  if (!settings.rememberCards) await forgetSeen();
}
