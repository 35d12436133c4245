/**
 * The hover card, put into a page behind the content script: most of its code is wanted only when a reader points at a
 * mark. It shares the extension's own world with the content script and leaves it one function there.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD, type World } from '../annotator/world.ts';
import { CardControl } from './card-control.ts';

export default defineUnlistedScript(() => {
  (globalThis as World)[CARD] = (deps) => new CardControl(deps);
});
