/**
 * The content script, registered at run time for the sites the reader switched on. An unlisted script on purpose:
 * WXT's content-script context would announce the extension to the page and let the page switch it off.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportBug } from '../../src/lib/report-bug.ts';
import { isOrphaned } from '../../src/messaging/send-from-page.ts';
import { Annotator } from './annotator.ts';

/** Where a running copy is kept in the extension's own world; a page cannot see it. */
const RUNNING = Symbol.for('immigration-footnotes');
type World = { [RUNNING]?: Annotator };

function start(world: World): void {
  const running = world[RUNNING];
  if (running && !running.isStopped && !isOrphaned()) {
    // Injected a second time ("annotate once" on a site that is on): ask again whether we are wanted.
    running.refresh().catch(reportBug);
    return;
  }
  running?.stop();
  const annotator = new Annotator(document, window);
  world[RUNNING] = annotator;
  annotator.start().catch(reportBug);
}

export default defineUnlistedScript(() => start(globalThis as World));
