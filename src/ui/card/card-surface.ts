import { type ComponentChild, render } from 'preact';
import { sheetOf } from '../shared/sheet-of.ts';
import { type Anchor, placeCard } from './place-card.ts';

/** A page that takes our element away gets it back this often; then the card stays closed. */
const MAX_RETURNS = 3;
/**
 * A press counts only on a card that has been in sight this long: nobody clicks what just appeared under the pointer.
 */
const SEEN_MS = 300;

export type SurfaceOptions = {
  document: Document;
  /** BCP 47 tag of the card's language. */
  language: string;
  /** The card's style sheet. */
  css: string;
  theme: () => 'light' | 'dark';
  now: () => number;
  /** The mention has scrolled away, or the page keeps taking the card down. */
  onAway: () => void;
};

type Parts = { host: HTMLElement; root: ShadowRoot; card: HTMLElement };

function createParts({ document, language, css }: SurfaceOptions): Parts {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(css)];
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
export class CardSurface {
  readonly #options: SurfaceOptions;
  /** Made when the first card is shown. */
  #parts: Parts | null = null;
  #stopPlacing: (() => void) | null = null;
  /** When the card came into sight, in milliseconds; infinite while it is closed. */
  #shownAt = Number.POSITIVE_INFINITY;
  #returns = 0;

  constructor(options: SurfaceOptions) {
    this.#options = options;
  }

  /** The one element the extension adds to a page; null before the first card. */
  get host(): HTMLElement | null {
    return this.#parts?.host ?? null;
  }

  /** The card's box, or null while it is closed. */
  get rect(): DOMRect | null {
    return this.#parts && this.#isShown() ? this.#parts.card.getBoundingClientRect() : null;
  }

  get hasFocus(): boolean {
    return this.#parts?.root.activeElement != null;
  }

  /** Draws and shows the card at an anchor. */
  show(content: ComponentChild, anchor: Anchor): void {
    const { now, theme, onAway } = this.#options;
    const parts = this.#attach();
    if (!parts) {
      onAway();
      return;
    }
    const { card } = parts;
    this.#stopPlacing?.();
    card.style.colorScheme = theme();
    render(content, card);
    if (!this.#isShown()) {
      card.showPopover();
      this.#shownAt = now();
      this.#options.document.addEventListener('toggle', this.#onToggle, true);
    }
    this.#stopPlacing = placeCard(card, anchor, onAway);
  }

  /** Draws again without moving. */
  update(content: ComponentChild): void {
    if (this.#parts && this.#isShown()) render(content, this.#parts.card);
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    this.#shownAt = Number.POSITIVE_INFINITY;
    this.#options.document.removeEventListener('toggle', this.#onToggle, true);
    if (!this.#parts) return;
    const { host, card } = this.#parts;
    if (this.#isShown()) card.hidePopover();
    render(null, card);
    const home = this.#options.document.documentElement;
    if (host.isConnected && host.parentNode !== home) home.append(host);
  }

  /** Moves the focus into the card. */
  focus(): void {
    this.#parts?.card.focus({ preventScroll: true });
  }

  /** Brings a source at the foot into view. */
  showSource(number: number): void {
    for (const one of this.#parts?.root.querySelectorAll('.card-sources li') ?? []) {
      const here = one.id === `source-${number}`;
      one.classList.toggle('here', here);
      if (!here) continue;
      one.scrollIntoView({ block: 'nearest' });
      one.querySelector('a')?.focus({ preventScroll: true });
    }
  }

  /** True for a press of the reader's own hand on a card that is seen and not covered. */
  isGenuine(event: MouseEvent): boolean {
    const { now, document } = this.#options;
    if (!event.isTrusted || !this.#parts || now() - this.#shownAt < SEEN_MS) return false;
    // A press by key has no place; it can only come from inside the card.
    if (event.detail === 0) return true;
    return document.elementFromPoint(event.clientX, event.clientY) === this.#parts.host;
  }

  /** Takes everything off the page. */
  remove(): void {
    this.hide();
    this.#parts?.host.remove();
    this.#parts = null;
  }

  #attach(): Parts | null {
    const { document } = this.#options;
    this.#parts ??= createParts(this.#options);
    if (this.#parts.host.isConnected) return this.#parts;
    if (this.#returns++ > MAX_RETURNS) return null;
    document.documentElement.append(this.#parts.host);
    return this.#parts;
  }

  #isShown(): boolean {
    return this.#parts?.card.matches(':popover-open') ?? false;
  }

  /**
   * The page opened its own dialog or popover: the last one shown is on top, so show ours again. All that is outside
   * of a modal dialog is dead to pointer and keys, so the card moves into it until one of the two closes.
   */
  readonly #onToggle = (event: Event): void => {
    const target = event.target as Element;
    if (!this.#parts || target === this.#parts.host || !this.#isShown()) return;
    const { host, card } = this.#parts;
    const opens = (event as ToggleEvent).newState === 'open';
    if (!opens && !target.contains(host)) return;
    card.hidePopover();
    if (!opens) this.#options.document.documentElement.append(host);
    else if (target.matches('dialog:modal')) target.append(host);
    card.showPopover();
  };
}
