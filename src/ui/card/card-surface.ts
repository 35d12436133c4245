import { type ComponentChild, render } from 'preact';
import { sheetOf } from '../shared/tokens.ts';
import { CARD_CSS } from './card-css.ts';
import { type Anchor, placeCard } from './place-card.ts';

/** A page that takes our element away gets it back this often; then the card stays closed. */
const MAX_RETURNS = 3;
/** A press counts only on a card that has been in sight this long: nobody clicks what just appeared under the pointer. */
const SEEN_MS = 300;

export type CardSurface = {
  /** The one element the extension adds to a page; made when the first card is shown. */
  readonly host: HTMLElement | null;
  /** The card's box, or null while it is closed. */
  rect: () => DOMRect | null;
  /** Draws and shows the card at an anchor. */
  show: (content: ComponentChild, anchor: Anchor) => void;
  /** Draws again without moving. */
  update: (content: ComponentChild) => void;
  hide: () => void;
  /** Moves the focus into the card. */
  focus: () => void;
  hasFocus: () => boolean;
  /** Brings a source at the foot into view. */
  showSource: (number: number) => void;
  /** True for a press of the reader's own hand on a card that is seen and not covered. */
  isGenuine: (event: MouseEvent) => boolean;
  /** Takes everything off the page. */
  remove: () => void;
};

export type SurfaceOptions = {
  document: Document;
  /** BCP 47 tag of the card's language. */
  language: string;
  theme: () => 'light' | 'dark';
  now: () => number;
  /** The mention has scrolled away, or the page keeps taking the card down. */
  onAway: () => void;
};

type Parts = { host: HTMLElement; root: ShadowRoot; card: HTMLElement };

function createParts(document: Document, language: string): Parts {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(CARD_CSS)];
  const card = document.createElement('div');
  card.className = 'card';
  card.lang = language;
  card.tabIndex = -1;
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'name');
  root.append(card);
  // What is typed in the card is not the page's to hear.
  for (const type of ['keydown', 'keyup', 'keypress', 'input'])
    root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, card };
}

/**
 * One host element with a closed shadow root, and in it a popover in the top layer. Nothing is put on the page before
 * the first card.
 */
export function createCardSurface(options: SurfaceOptions): CardSurface {
  const { document, now } = options;
  let parts: Parts | null = null;
  let stopPlacing: (() => void) | null = null;
  let shownAt = Number.POSITIVE_INFINITY;
  let returns = 0;

  const attach = (): Parts | null => {
    parts ??= createParts(document, options.language);
    if (parts.host.isConnected) return parts;
    if (returns++ > MAX_RETURNS) return null;
    document.documentElement.append(parts.host);
    return parts;
  };
  const isShown = () => parts?.card.matches(':popover-open') ?? false;
  /** The page opened its own dialog or popover: the last one shown is on top, so show ours again. */
  const onToggle = (event: Event) => {
    if (!parts || event.target === parts.host || !isShown()) return;
    if ((event as ToggleEvent).newState !== 'open') return;
    parts.card.hidePopover();
    parts.card.showPopover();
  };
  const hide = () => {
    stopPlacing?.();
    stopPlacing = null;
    shownAt = Number.POSITIVE_INFINITY;
    if (parts && isShown()) parts.card.hidePopover();
    if (parts) render(null, parts.card);
    document.removeEventListener('toggle', onToggle, true);
  };

  return {
    get host() {
      return parts?.host ?? null;
    },
    rect: () => (parts && isShown() ? parts.card.getBoundingClientRect() : null),
    show: (content, anchor) => {
      const { host, card } = attach() ?? {};
      if (!host || !card) return options.onAway();
      stopPlacing?.();
      card.style.colorScheme = options.theme();
      render(content, card);
      if (!isShown()) {
        card.showPopover();
        shownAt = now();
        document.addEventListener('toggle', onToggle, true);
      }
      stopPlacing = placeCard(card, anchor, options.onAway);
    },
    update: (content) => {
      if (parts && isShown()) render(content, parts.card);
    },
    hide,
    focus: () => parts?.card.focus({ preventScroll: true }),
    hasFocus: () => parts?.root.activeElement != null,
    showSource: (number) => {
      for (const one of parts?.root.querySelectorAll('.card-sources li') ?? []) {
        const here = one.id === `source-${number}`;
        one.classList.toggle('here', here);
        if (here) {
          one.scrollIntoView({ block: 'nearest' });
          one.querySelector('a')?.focus({ preventScroll: true });
        }
      }
    },
    isGenuine: (event) => {
      if (!event.isTrusted || !parts || now() - shownAt < SEEN_MS) return false;
      // A press by key has no place; it can only come from inside the card.
      if (event.detail === 0) return true;
      return document.elementFromPoint(event.clientX, event.clientY) === parts.host;
    },
    remove: () => {
      hide();
      parts?.host.remove();
      parts = null;
    },
  };
}
