import type { Annotator } from './annotator.ts';
import type { CreateCard } from './page-card.ts';

/** Where a running copy is kept in the extension's own world; a page cannot see it. */
export const RUNNING = Symbol.for('immigration-footnotes');
/** Where the card's script puts what the content script makes cards with. */
export const CARD = Symbol.for('immigration-footnotes/card');

/** The extension's own world on a page, shared by its scripts. */
export type World = { [RUNNING]?: Annotator; [CARD]?: CreateCard };
