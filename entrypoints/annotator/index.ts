/**
 * The content script, registered at run time for the sites the reader switched on. An unlisted script on purpose:
 * WXT's content-script context would announce the extension to the page and let the page switch it off.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportBug } from '../../src/lib/report-bug.ts';
import { askBackground, isOrphaned } from '../../src/messaging/send-from-page.ts';
import { removeOldMarks } from '../../src/page/marks/highlighter.ts';
import { removeDeadCard } from '../../src/ui/card/remove-dead-card.ts';
import { Annotator } from './annotator.ts';
import type { CreateCard } from './page-card.ts';
import { CARD, RUNNING, type World } from './world.ts';

/** Has the background put the card's code into this world, where it is not there yet. */
async function fetchCard(world: World): Promise<CreateCard | null> {
  const ask = () => askBackground({ type: 'page/load-card' } as const);
  // A background that was just stopped loses the first message; the second wakes it.
  if (!world[CARD] && !(await ask())) await ask();
  return world[CARD] ?? null;
}

function start(world: World): void {
  const running = world[RUNNING];
  if (running && !running.isStopped && !isOrphaned()) {
    // Injected a second time ("annotate once" on a site that is on): ask again whether we are wanted.
    running.refresh().catch(reportBug);
    return;
  }
  running?.stop();
  // What an earlier version of the extension has left here is not ours to use; its marks cannot be pointed at.
  delete world[CARD];
  removeOldMarks(CSS.highlights);
  removeDeadCard(document);
  const annotator = new Annotator(document, window, () => fetchCard(world));
  world[RUNNING] = annotator;
  annotator.start().catch(reportBug);
}

export default defineUnlistedScript(() => start(globalThis as World));
