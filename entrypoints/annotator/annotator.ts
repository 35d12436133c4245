import { fromBase64 } from '../../src/lib/base64.ts';
import { reportBug } from '../../src/lib/report-bug.ts';
import { openTrustedLexicon } from '../../src/matching/lexicon/open-trusted-lexicon.ts';
import type { Hello, PageState } from '../../src/messaging/messages.ts';
import { receiveInPage } from '../../src/messaging/receive-in-page.ts';
import { askBackground } from '../../src/messaging/send-from-page.ts';
import type { ToPage } from '../../src/messaging/to-page.ts';
import { createMatcher } from '../../src/page/create-matcher.ts';
import { noWishes } from '../../src/page/page-wishes.ts';
import type { CardLook } from '../../src/ui/card/card-look.ts';
import type { CreateCard } from './page-card.ts';
import { PageSession } from './page-session.ts';

/** The extension on one page: says hello, runs a session while it is wanted, answers messages. */
export class Annotator {
  readonly #document: Document;
  readonly #view: Window;
  readonly #fetchCard: () => Promise<CreateCard | null>;
  readonly #life = new AbortController();
  #session: PageSession | null = null;
  readonly #wishes = noWishes();
  /** Data and settings of the session, for "has anything changed?". */
  #terms: string | null = null;
  /** Number of the last hello; an answer to an earlier one is too late. */
  #asked = 0;

  constructor(document: Document, view: Window, fetchCard: () => Promise<CreateCard | null>) {
    this.#document = document;
    this.#view = view;
    this.#fetchCard = fetchCard;
  }

  get isStopped(): boolean {
    return this.#life.signal.aborted;
  }

  async start(): Promise<void> {
    const { signal } = this.#life;
    signal.addEventListener(
      'abort',
      receiveInPage((message) => this.#handle(message)),
    );
    this.#view.addEventListener(
      'pageshow',
      // Back from the back/forward cache: the badge was given to another page meanwhile.
      (event) => event.persisted && this.refresh().catch(reportBug),
      { signal },
    );
    await this.refresh();
  }

  /** Asks whether the page is to be annotated, and how; starts over accordingly. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const hello = await askBackground({ type: 'page/hello' } as const);
    if (asked !== this.#asked || this.isStopped || hello === undefined) return;
    const terms = hello.on
      ? `${hello.version} ${this.#wishes.annotate} ${JSON.stringify(hello.settings)}`
      : null;
    // Nothing has changed for an annotated page: an open card stays open.
    if (terms !== null && terms === this.#terms && this.#session?.state.outcome === 'annotated') return;
    this.#leave();
    this.#terms = terms;
    if (hello.on) await this.#enter(hello);
    else this.#wishes.annotate = false;
  }

  async #enter(hello: Extract<Hello, { on: true }>): Promise<void> {
    // The background checked the hash of these bytes when it loaded them.
    const lexicon = openTrustedLexicon(fromBase64(hello.lexicon));
    const session = new PageSession({
      document: this.#document,
      view: this.#view,
      settings: hello.settings,
      look: hello.look as CardLook,
      matcher: createMatcher(lexicon),
      fetchCard: this.#fetchCard,
      wishes: this.#wishes,
      onReplaced: () => this.stop(),
    });
    this.#session = session;
    await session.start();
  }

  #leave(): void {
    this.#session?.stop();
    this.#session = null;
  }

  /** Takes everything off the page and stops listening. */
  stop(): void {
    this.#leave();
    this.#life.abort();
  }

  #handle(message: ToPage): PageState | undefined {
    switch (message.type) {
      case 'tab/refresh':
        this.refresh().catch(reportBug);
        return undefined;
      case 'tab/annotate':
        this.#wishes.annotate = true;
        this.refresh().catch(reportBug);
        return undefined;
      case 'tab/state':
        return (
          this.#session?.state ?? {
            outcome: 'off',
            date: null,
            language: '',
            cast: [],
            citations: [],
            partial: false,
            asked: false,
          }
        );
      case 'tab/step':
        this.#session?.step(message.by);
        return undefined;
      case 'tab/jump':
        this.#session?.jump(message.entity, message.nth);
        return undefined;
      case 'tab/back':
        this.#session?.back();
        return undefined;
    }
  }
}
