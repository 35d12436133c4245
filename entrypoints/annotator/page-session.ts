import { reportBug } from '../../src/lib/report-bug.ts';
import type { PageState } from '../../src/messaging/messages.ts';
import { askBackground } from '../../src/messaging/send-from-page.ts';
import { articleState } from '../../src/page/article-state.ts';
import type { Change } from '../../src/page/changes/changed-blocks.ts';
import { WINDOW_MS } from '../../src/page/changes/patience.ts';
import { type ChangeWatch, watchChanges } from '../../src/page/changes/watch-changes.ts';
import { watchNavigation } from '../../src/page/changes/watch-navigation.ts';
import { createWayBack, goToRange, stepTarget } from '../../src/page/go-to-range.ts';
import { createHighlighter, type Highlighter } from '../../src/page/marks/highlighter.ts';
import { toneBehind } from '../../src/page/marks/page-tone.ts';
import type { Mention } from '../../src/page/mention.ts';
import { createPace } from '../../src/page/pace.ts';
import { PageNotes } from '../../src/page/page-notes.ts';
import { forgetWishes, type PageWishes } from '../../src/page/page-wishes.ts';
import { createMentionIndex, type MentionIndex } from '../../src/page/pointer/mention-index.ts';
import { watchPointer } from '../../src/page/pointer/watch-pointer.ts';
import type { Matcher } from '../../src/page/reading.ts';
import type { PageSettings } from '../../src/settings/settings.ts';
import type { CardLook } from '../../src/ui/card/card-look.ts';
import { LateCard } from './late-card.ts';
import type { CardDeps, CreateCard, PageAction } from './page-card.ts';

/** A page without an article is looked at again this often when it changes, in case the article came late. */
const MAX_LATE_LOOKS = 12;
/** How long a mention that was jumped to stays tinted. */
const FLASH_MS = 2_000;

export type SessionDeps = {
  document: Document;
  view: Window;
  settings: PageSettings;
  look: CardLook;
  matcher: Matcher;
  /** Brings in the code of the card; null when it cannot be had now. */
  fetchCard: () => Promise<CreateCard | null>;
  /** Outlives the session. */
  wishes: PageWishes;
  /** Another copy of the extension has taken over this page's marks. */
  onReplaced: () => void;
};

/** One stretch of annotating a page with the same settings and data: joins page, card and messages. */
export class PageSession {
  readonly #deps: SessionDeps;
  readonly #life = new AbortController();
  readonly #pace = createPace();
  readonly #notes: PageNotes;
  readonly #card: LateCard;
  readonly #highlighter: Highlighter;
  readonly #wayBack;
  #watch: ChangeWatch | null = null;
  #navigation: ReturnType<typeof watchNavigation> | null = null;
  #lateLooks = 0;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: SessionDeps) {
    const { document, view } = deps;
    const { signal } = this.#life;
    this.#deps = deps;
    this.#wayBack = createWayBack(view);
    this.#highlighter = createHighlighter(CSS.highlights, () => new Highlight());
    const index = createMentionIndex<Mention>();
    this.#notes = this.#createNotes(index);
    this.#card = this.#createCard();
    watchPointer({
      document,
      index,
      card: () => this.#card.geometry,
      signal,
      onReport: (report) => {
        if (this.#highlighter.isReplaced()) this.#deps.onReplaced();
        else this.#card.dispatch(report);
      },
    });
    this.#watchKeys();
    this.#watchColours();
  }

  #createNotes(index: MentionIndex<Mention>): PageNotes {
    const { document, view, settings, matcher, wishes } = this.#deps;
    return new PageNotes({
      document,
      settings,
      matcher,
      wishes,
      pace: this.#pace,
      highlighter: this.#highlighter,
      index,
      walk: () => ({
        ownHost: this.#card.host,
        layout: { isShown: (element) => element.checkVisibility({ visibilityProperty: true }) },
      }),
      toneOf: (element) => toneBehind(element, { of: (one) => view.getComputedStyle(one) }),
      userAgent: view.navigator.userAgent,
      signal: this.#life.signal,
    });
  }

  #createCard(): LateCard {
    const { document, look, settings, fetchCard } = this.#deps;
    const deps: CardDeps = {
      document,
      look,
      delayMs: settings.delayMs,
      theme: () => (this.#notes.tone === 'dark' ? 'dark' : 'light'),
      rangeOf: (mention) => this.#notes.rangeOf(mention),
      whyOf: (mention) => this.#notes.whyOf(mention),
      article: () => ({
        date: this.#notes.frame?.date ?? null,
        cast: this.state.cast.map(({ entity }) => entity),
      }),
      activate: (range) => this.#highlighter.activate(range),
      onAction: (action, mention) => this.#act(action, mention),
      signal: this.#life.signal,
    };
    return new LateCard(deps, fetchCard);
  }

  /** Reads and marks the page, then follows its changes. */
  async start(): Promise<void> {
    const { document, view } = this.#deps;
    this.#navigation = watchNavigation(view, this.#life.signal, () => this.#onNavigated());
    await this.#notes.run(view.location.href);
    if (this.#life.signal.aborted) return;
    this.#tell();
    this.#watch = watchChanges(
      document,
      () => performance.now(),
      (changes) => this.#onChanges(changes).catch(reportBug),
    );
    this.#complete();
  }

  /** Once the marks are there, the card's code comes in, and the misspelt names are looked for too. */
  #complete(): void {
    if (this.#notes.outcome === 'annotated') void this.#pace.idle().then(() => this.#card.load());
    void this.#notes
      .complete()
      .then((found) => found && this.#afterChange())
      .catch(reportBug);
  }

  stop(): void {
    this.#life.abort();
    this.#watch?.stop();
    clearTimeout(this.#flash);
    this.#notes.clear();
    this.#card.remove();
  }

  get state(): PageState {
    const { frame, partial, mentions, outcome } = this.#notes;
    const article = { date: frame?.date ?? null, language: frame?.language ?? '', partial };
    return { outcome, asked: frame?.asked ?? false, ...articleState(mentions, article) };
  }

  /** Goes to the next or previous marked mention and opens its card with the focus in it. */
  step(by: 1 | -1): void {
    const { view } = this.#deps;
    const topOf = (mention: Mention) => this.#notes.rangeOf(mention)?.getBoundingClientRect().top ?? -1;
    const mention = stepTarget(this.#notes.marked, this.#card.current, by, topOf, view.innerHeight);
    const range = mention && this.#notes.rangeOf(mention);
    if (!range) return;
    goToRange(range, view);
    this.#card.dispatch({ type: 'step', mention });
  }

  /** Goes to the nth mention (from 0) of an entity and tints it for a moment. */
  jump(entity: string, nth: number): void {
    const mention = this.#notes.mentions.filter((one) => one.subject === entity)[nth];
    const range = mention && this.#notes.rangeOf(mention);
    if (!range) return;
    this.#wayBack.leave();
    goToRange(range, this.#deps.view);
    this.#highlighter.activate(range);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#highlighter.activate(null), FLASH_MS);
  }

  back(): void {
    this.#wayBack.return();
  }

  #act(action: PageAction, mention: Mention): void {
    const { entity, name, text, rule, score } = mention.annotation;
    switch (action) {
      case 'timeline':
        if (entity) void askBackground({ type: 'page/open-panel', entity } as const);
        return;
      case 'report': {
        const date = this.#notes.frame?.date ?? null;
        const note = { subject: entity ?? name, name, text: text.slice(0, 200), rule, score, date };
        void askBackground({ type: 'page/report', note } as const);
        return;
      }
      case 'other':
        this.#takeOther(mention).catch(reportBug);
        return;
      default:
        this.#card.dispatch({ type: 'lost' });
        this.#notes.dismiss(mention.subject);
        if (action === 'hide-term' && entity)
          void askBackground({ type: 'page/hide-entity', entity } as const);
        this.#tell();
    }
  }

  /** The reader says that the next best record is the right one: its card takes the place of this one. */
  async #takeOther(mention: Mention): Promise<void> {
    const other = this.#notes.whyOf(mention)?.runnerUp;
    if (!other) return;
    const { entity, name, kind } = other;
    const now = await this.#notes.correct(mention, { entity, name, kind });
    this.#card.dispatch(now ? { type: 'step', mention: now } : { type: 'lost' });
    this.#tell();
  }

  #tell(): void {
    const { cast, citations, outcome } = this.state;
    if (outcome === 'off') return;
    const notes = outcome === 'annotated' ? cast.length + citations.length : 0;
    void askBackground({ type: 'page/found', outcome, notes } as const);
  }

  async #onChanges(changes: Change[] | null): Promise<void> {
    if (this.#highlighter.isReplaced()) return this.#deps.onReplaced();
    this.#navigation?.check();
    if (this.#notes.outcome === 'no-article' && ++this.#lateLooks > MAX_LATE_LOOKS) return;
    const different = await this.#notes.change(changes, this.#deps.view.location.href);
    if (this.#notes.isWaiting) this.#watch?.again(WINDOW_MS);
    if (different) this.#afterChange();
    this.#complete();
  }

  #afterChange(): void {
    if (this.#life.signal.aborted) return;
    const current = this.#card.current;
    if (current && !this.#notes.marked.includes(current)) this.#card.dispatch({ type: 'lost' });
    this.#tell();
  }

  /** A single-page site went on: the old article's card and marks go, the new one is read as it is drawn. */
  #onNavigated(): void {
    this.#card.dispatch({ type: 'lost' });
    forgetWishes(this.#deps.wishes);
    this.#lateLooks = 0;
    void this.#notes
      .run(this.#deps.view.location.href)
      .then(() => {
        if (this.#life.signal.aborted) return;
        this.#tell();
        this.#complete();
      })
      .catch(reportBug);
  }

  #watchKeys(): void {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted || this.#card.current === null) return;
      // The key was for the card: the page's own dialog stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#card.dispatch({ type: 'close' });
    };
    this.#deps.view.addEventListener('keydown', onKey, { capture: true, signal: this.#life.signal });
  }

  #watchColours(): void {
    const { signal } = this.#life;
    const scheme = this.#deps.view.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => this.#notes.repaint(), { signal });
  }
}
