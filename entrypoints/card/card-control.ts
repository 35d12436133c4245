import { h } from 'preact';
import { askBackground, isOrphaned } from '../../src/messaging/send-from-page.ts';
import type { Mention } from '../../src/page/mention.ts';
import type { CardView } from '../../src/timeline/card-view.ts';
import { Card } from '../../src/ui/card/card.tsx';
import type { CardAction } from '../../src/ui/card/card-actions.ts';
import type { CardContent, CardSubject } from '../../src/ui/card/card-content.ts';
import { CardSurface } from '../../src/ui/card/card-surface.ts';
import {
  type HoverEffect,
  type HoverEvent,
  idle,
  type Open,
  stepHover,
} from '../../src/ui/card/hover-machine.ts';
import type { CardDeps, PageCard } from '../annotator/page-card.ts';

/** Plays the hover machine: keeps its state, carries out its effects, draws the card. */
export class CardControl implements PageCard {
  readonly #deps: CardDeps;
  readonly #surface: CardSurface;
  #state = idle<Mention>();
  /** What was answered for this article; cleared with the control. */
  readonly #answers = new Map<string, CardContent>();
  #drawn: Open<Mention> | null = null;
  #focusBefore: HTMLElement | null = null;
  #point: { x: number; y: number } | null = null;

  constructor(deps: CardDeps) {
    const { document, look, theme } = deps;
    this.#deps = deps;
    this.#surface = new CardSurface({
      document,
      language: look.reader.language,
      css: look.css,
      theme,
      now: () => performance.now(),
      onAway: () => this.dispatch({ type: 'scrolled-away' }),
    });
  }

  /** The mention whose card is open. */
  get current(): Mention | null {
    return this.#state.phase === 'open' ? this.#state.mention : null;
  }

  /** The box of the open card and of its mention. */
  get geometry(): { host: Element; rect: DOMRect; anchor: DOMRect } | null {
    const rect = this.#drawn && this.#surface.rect;
    const anchor = this.#drawn && this.#deps.rangeOf(this.#drawn.mention)?.getBoundingClientRect();
    return rect && anchor && this.host ? { host: this.host, rect, anchor } : null;
  }

  get host(): Element | null {
    return this.#surface.host;
  }

  remove(): void {
    this.#surface.remove();
  }

  dispatch(event: HoverEvent<Mention>): void {
    if (this.#deps.signal.aborted) return;
    if (event.type === 'move') this.#point = event.point;
    else if (event.type === 'step') this.#point = null;
    const { state, effects } = stepHover(this.#state, event, this.#deps.delayMs);
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
    this.#draw();
  }

  #perform(effect: HoverEffect<Mention>): void {
    switch (effect.do) {
      case 'wait':
        setTimeout(() => this.dispatch({ type: 'timer', token: effect.token }), effect.ms);
        return;
      case 'ask':
        void this.#ask(effect.mention).then((content) =>
          this.dispatch({ type: 'answer', token: effect.token, content }),
        );
        return;
      case 'return-focus':
        if (this.#surface.hasFocus) this.#focusBefore?.focus({ preventScroll: true });
        this.#focusBefore = null;
    }
  }

  async #ask({ annotation }: Mention): Promise<CardContent> {
    const { entity, name, link } = annotation;
    if (entity === null) return { state: 'citation', name, link: link ?? null };
    if (isOrphaned()) return { state: 'reload' };
    const known = this.#answers.get(entity);
    if (known) return known;
    const { date, cast } = this.#deps.article();
    const question = { type: 'page/card', entity, date, cast: cast.slice(0, 500) } as const;
    // A background that was just stopped loses the first message; the second wakes it.
    const ask = () => askBackground<typeof question, CardView>(question);
    const view = (await ask()) ?? (await ask());
    if (view === undefined) return isOrphaned() ? { state: 'reload' } : { state: 'missing' };
    const content: CardContent = view === null ? { state: 'missing' } : { state: 'found', view };
    this.#answers.set(entity, content);
    return content;
  }

  #draw(): void {
    const surface = this.#surface;
    const state = this.#state.phase === 'open' ? this.#state : null;
    const before = this.#drawn;
    if (!state) {
      if (before) this.#close();
      return;
    }
    if (before && before.mention === state.mention && before.token === state.token) {
      if (before.content !== state.content || before.pinned !== state.pinned)
        surface.update(this.#card(state));
      this.#drawn = state;
      return;
    }
    const range = this.#deps.rangeOf(state.mention);
    if (!range) {
      this.dispatch({ type: 'lost' });
      return;
    }
    if (!before) this.#focusBefore = this.#deps.document.activeElement as HTMLElement | null;
    this.#drawn = state;
    surface.show(this.#card(state), { range, point: this.#point });
    this.#deps.activate(range);
    if (state.opener === 'key') surface.focus();
  }

  #close(): void {
    this.#drawn = null;
    this.#surface.hide();
    this.#deps.activate(null);
  }

  #card(state: Open<Mention>) {
    const surface = this.#surface;
    return h(Card, {
      key: `${state.token}`,
      subject: subjectOf(state.mention, this.#deps.whyOf),
      content: state.content,
      pinned: state.pinned,
      reader: this.#deps.look.reader,
      isGenuine: (event: MouseEvent) => surface.isGenuine(event),
      onSource: (number: number) => surface.showSource(number),
      onAction: (action: CardAction) => {
        if (action === 'pin') this.dispatch({ type: 'toggle-pin' });
        else if (action === 'close') this.dispatch({ type: 'close' });
        else this.#deps.onAction(action, state.mention);
      },
    });
  }
}

function subjectOf(mention: Mention, whyOf: CardDeps['whyOf']): CardSubject {
  const { name, kind, entity, text, rule, score } = mention.annotation;
  return {
    name,
    kind,
    isEntity: entity !== null,
    explain: () => {
      const why = whyOf(mention);
      const { runnerUp } = why ?? {};
      const because = why?.because ?? [];
      if (mention.before) return { text, rule: 'reader', score: 1, because, runnerUp: runnerUp ?? null };
      return { text, rule, score, because, runnerUp: runnerUp ?? null };
    },
  };
}
