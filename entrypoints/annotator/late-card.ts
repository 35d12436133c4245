import type { Mention } from '../../src/page/mention.ts';
import type { HoverEvent } from '../../src/ui/card/hover-machine.ts';
import type { CardDeps, CreateCard, PageCard } from './page-card.ts';

/**
 * A card whose code comes into the page after the marks are drawn, or when the reader is faster, as soon as the pointer
 * reaches one. What the reader does meanwhile is kept and done then.
 */
export class LateCard implements PageCard {
  readonly #deps: CardDeps;
  readonly #fetch: () => Promise<CreateCard | null>;
  #card: PageCard | null = null;
  #loading = false;
  readonly #missed: HoverEvent<Mention>[] = [];

  /** @param fetch brings in the card's code; null when it cannot be had now */
  constructor(deps: CardDeps, fetch: () => Promise<CreateCard | null>) {
    this.#deps = deps;
    this.#fetch = fetch;
  }

  /** Brings in the code, so that the first card need not wait for it. */
  async load(): Promise<void> {
    if (this.#loading || this.#card || this.#deps.signal.aborted) return;
    this.#loading = true;
    const create = await this.#fetch();
    this.#loading = false;
    const missed = this.#missed.splice(0);
    if (!create || this.#deps.signal.aborted) return;
    this.#card = create(this.#deps);
    for (const event of missed) this.#card.dispatch(event);
  }

  dispatch(event: HoverEvent<Mention>): void {
    if (this.#card) {
      this.#card.dispatch(event);
      return;
    }
    if (this.#missed.length === 0 && !mayOpen(event)) return;
    // Of the pointer's way only where it is now matters.
    if (event.type === 'move' && this.#missed.at(-1)?.type === 'move') this.#missed.pop();
    this.#missed.push(event);
    void this.load();
  }

  get current(): Mention | null {
    return this.#card?.current ?? null;
  }

  get geometry(): PageCard['geometry'] {
    return this.#card?.geometry ?? null;
  }

  get host(): Element | null {
    return this.#card?.host ?? null;
  }

  remove(): void {
    this.#card?.remove();
  }
}

/** True for what may open a card where none is. */
function mayOpen(event: HoverEvent<Mention>): boolean {
  return event.type === 'step' || ((event.type === 'move' || event.type === 'press') && event.over !== null);
}
