/**
 * What the panel should show when it opens: it may not be open yet when the reader asks. Kept in memory only
 * (`storage.session`), for one reading.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { recordId } from '../knowledge/primitives.ts';
import { reportedNote, searchWords } from './messages.ts';

const KEY = 'panel-wish';

const panelWish = v.variant('show', [
  v.object({ show: v.literal('entity'), entity: recordId }),
  v.object({ show: v.literal('search'), words: searchWords }),
  v.object({ show: v.literal('report'), note: reportedNote }),
]);
export type PanelWish = v.InferOutput<typeof panelWish>;

/** Leaves a wish for the panel that is about to open. */
export async function leavePanelWish(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** Takes the wish away, once; null when there is none. The panel calls it when it opens. */
export async function takePanelWish(): Promise<PanelWish | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  if (stored === undefined) return null;
  await browser.storage.session.remove(KEY);
  const read = v.safeParse(panelWish, stored);
  return read.success ? read.output : null;
}
