import type { Evidence } from '../../src/matching/types.ts';
import type { Mention } from '../../src/page/mention.ts';
import type { CardAction } from '../../src/ui/card/card-actions.ts';
import type { CardLook } from '../../src/ui/card/card-look.ts';
import type { HoverEvent } from '../../src/ui/card/hover-machine.ts';

/** What of the card's actions is the page's to do. */
export type PageAction = Exclude<CardAction, 'pin' | 'close'>;

/** What a card must know of the page it stands on. */
export type CardDeps = {
  document: Document;
  look: CardLook;
  /** The dwell the reader chose, in milliseconds. */
  delayMs: number;
  theme: () => 'light' | 'dark';
  rangeOf: (mention: Mention) => Range | null;
  /** The reasons of a match, found when they are asked for. */
  whyOf: (mention: Mention) => Evidence | null;
  /** The article's day and entities, for the question to the background. */
  article: () => { date: string | null; cast: string[] };
  activate: (range: Range | null) => void;
  onAction: (action: PageAction, mention: Mention) => void;
  signal: AbortSignal;
};

/** The card of a page. */
export type PageCard = {
  dispatch: (event: HoverEvent<Mention>) => void;
  /** The mention whose card is open. */
  readonly current: Mention | null;
  /** The box of the open card and of its mention. */
  readonly geometry: { host: Element; rect: DOMRect; anchor: DOMRect } | null;
  /** The one element the extension adds to a page; null before the first card. */
  readonly host: Element | null;
  /** Takes everything off the page. */
  remove: () => void;
};

export type CreateCard = (deps: CardDeps) => PageCard;
