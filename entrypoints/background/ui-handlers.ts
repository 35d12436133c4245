import type { UiHandlers } from '../../src/messaging/receiver.ts';
import { annotateOnce } from './annotate-once.ts';
import type { Parts } from './parts.ts';
import { applySites } from './sites.ts';
import { dataStatus, goBack, repairAlarm, runCheck } from './updater.ts';

/** Answers to our own pages. */
export function createUiHandlers(parts: Parts): UiHandlers {
  return {
    'ui/annotate-once': ({ tab }) => annotateOnce(tab),
    'ui/settings-changed': async () => {
      await Promise.all([applySites(parts), repairAlarm(parts)]);
      return true;
    },
    'ui/check-now': async () => {
      await runCheck(parts);
      return dataStatus(parts);
    },
    'ui/data-status': () => dataStatus(parts),
    'ui/previous-version': async () => {
      await goBack(parts);
      return dataStatus(parts);
    },
  };
}
