import type { Evidence } from '../matching/types.ts';
import type { PageSettings } from '../settings/settings.ts';
import { type ArticleFrame, findArticle } from './article/article.ts';
import { nodesOfSpan } from './article/block.ts';
import type { WalkOptions } from './article/is-skipped.ts';
import { type Change, changedBlocks } from './changes/changed-blocks.ts';
import { createPatience, type Patience } from './changes/patience.ts';
import { isConnected } from './dom/native.ts';
import { keepSame } from './keep-same.ts';
import { chooseMarks } from './marks/choose-marks.ts';
import type { Highlighter } from './marks/highlighter.ts';
import { drawableStyle, type Tone } from './marks/mark-names.ts';
import { type Mention, subjectOf } from './mention.ts';
import { finish, finishInSlices, type Pace } from './pace.ts';
import { type Choice, type PageWishes, withChoice } from './page-wishes.ts';
import type { MentionIndex } from './pointer/mention-index.ts';
import {
  completeScans,
  type Matcher,
  type Reading,
  readArticle,
  readChanges,
  resolveReading,
} from './reading.ts';

/** What became of the page. quiet: an article, but not about immigration. language: not one the reader chose. */
export type Outcome = 'annotated' | 'quiet' | 'no-article' | 'language';

export type NotesDeps = {
  document: Document;
  settings: PageSettings;
  matcher: Matcher;
  wishes: PageWishes;
  pace: Pace;
  highlighter: Highlighter;
  index: MentionIndex<Mention>;
  walk: () => WalkOptions;
  /** Tone of the page behind an element. */
  toneOf: (element: Element) => Tone;
  userAgent: string;
  signal: AbortSignal;
};

/** The notes of one article on the page: what was read, what was found, what is marked. */
export class PageNotes {
  readonly #deps: NotesDeps;
  readonly #patience: Patience;
  /** Elements that change too often to be read at once. */
  #waiting: Element[] = [];
  /** Number of the last run; an earlier one that is still under way when a new one starts comes to nothing. */
  #runs = 0;
  /** Number of the last linking; an earlier one that is still under way comes to nothing too. */
  #linkings = 0;
  #reading: Reading | null = null;
  #frame: ArticleFrame | null = null;
  #mentions: Mention[] = [];
  #marked = new Map<Mention, Range>();
  /** The mentions with their reasons; null until they are asked for. */
  #explained: Mention[] | null = null;
  #tone: Tone = 'light';
  outcome: Outcome = 'no-article';

  constructor(deps: NotesDeps) {
    this.#deps = deps;
    this.#patience = createPatience(deps.pace.now);
  }

  /** Reads the page from the start. What was marked before is taken away once the new marks are known. */
  async run(url: string): Promise<Outcome> {
    const { document, settings, matcher, pace, walk, wishes, signal } = this.#deps;
    const run = ++this.#runs;
    const isOver = () => signal.aborted || run !== this.#runs;
    // Opening the lexicon, or the page's own work, has used up a slice already.
    await pace.pause();
    if (isOver()) return this.outcome;
    this.#frame = findArticle(document, url, wishes.annotate);
    this.#reading = null;
    this.#waiting = [];
    const languages: readonly string[] = settings.articleLanguages;
    if (!this.#frame) return this.#end('no-article');
    if (!wishes.annotate && !languages.includes(this.#frame.language)) return this.#end('language');
    if (pace.isDue()) await pace.pause();
    const reading = await readArticle(this.#frame, matcher, pace, walk(), signal);
    if (isOver()) return this.outcome;
    this.#reading = reading;
    this.clear();
    this.#tone = this.#deps.toneOf(reading.blocks[0]?.block.element ?? this.#frame.root);
    if (pace.isDue()) await pace.pause();
    if (!isOver()) await this.#resolve();
    return this.outcome;
  }

  /**
   * Finds the misspelt names of an article that has been annotated or changed, in the page's idle moments. True when
   * marks were added. Afterwards everything is as if they had been looked for at once.
   */
  async complete(): Promise<boolean> {
    const { matcher, pace, signal } = this.#deps;
    const reading = this.#reading;
    // They are linked to what is named exactly, and never make an article of interest.
    if (!reading || this.outcome !== 'annotated') return false;
    const isOver = () => signal.aborted || reading !== this.#reading;
    return (await completeScans(reading, matcher, pace, isOver)) && (await this.#resolve());
  }

  /**
   * Takes in changes of the page; null: too many to look at one by one. False when nothing of the article changed.
   * Pages without an article are looked at again whole, in case it came late.
   */
  async change(changes: readonly Change[] | null, url: string): Promise<boolean> {
    const { matcher, pace, walk, signal } = this.#deps;
    const reading = this.#reading;
    if (!reading || changes === null || !isConnected(reading.frame.root)) {
      if (this.outcome === 'language') return false;
      const before = this.outcome;
      return (await this.run(url)) !== 'no-article' || before !== 'no-article';
    }
    const { elements, later, removed } = changedBlocks(
      changes,
      reading.frame.root,
      walk(),
      this.#patience.ask,
      this.#waiting,
    );
    this.#waiting = later;
    if (elements.length === 0 && !removed) return false;
    const telling = await readChanges(reading, elements, matcher, pace, walk(), signal);
    if (signal.aborted || reading !== this.#reading) return false;
    // A story that was of no interest may become one by its prose alone.
    if (!telling && this.outcome !== 'quiet') return false;
    return this.#resolve();
  }

  #end(outcome: Outcome): Outcome {
    this.clear();
    this.outcome = outcome;
    return outcome;
  }

  /** Links what was read, and marks it; false when it came to nothing because something newer was under way. */
  async #resolve(): Promise<boolean> {
    const { matcher, pace, signal } = this.#deps;
    const reading = this.#reading!;
    const linking = ++this.#linkings;
    const resolved = await finishInSlices(resolveReading(reading, matcher), pace);
    if (signal.aborted || reading !== this.#reading || linking !== this.#linkings) return false;
    const { topic, mentions } = resolved;
    this.#explained = null;
    const open = topic.open || reading.frame.asked;
    const { corrected } = this.#deps.wishes;
    this.#mentions = open
      ? keepSame(
          this.#mentions,
          mentions.map((one) => withChoice(one, corrected)),
        )
      : [];
    this.outcome = open ? 'annotated' : 'quiet';
    this.#mark();
    return true;
  }

  /** Brings the marks in line with the mentions; what is marked already keeps its range. */
  #mark(): void {
    const { highlighter, index, settings } = this.#deps;
    const before = this.#marked;
    const after = new Map<Mention, Range>();
    for (const mention of chooseMarks(this.#mentions, settings.marks, this.#hidden())) {
      const range = before.get(mention) ?? rangeOf(mention);
      if (range) after.set(mention, range);
    }
    this.#marked = after;
    if (before.size === 0) {
      if (after.size > 0)
        highlighter.show(after.values(), this.#tone, drawableStyle(settings.style, this.#deps.userAgent));
    } else {
      for (const [mention, range] of before) if (!after.has(mention)) highlighter.remove(range);
      for (const [mention, range] of after) if (!before.has(mention)) highlighter.add(range);
    }
    index.clear();
    for (const [mention, range] of after) index.add(mention, range);
  }

  #hidden(): Set<string> {
    return new Set([...this.#deps.settings.hidden, ...this.#deps.wishes.dismissed]);
  }

  /** True when some of the page has to be looked at again although nothing may change any more. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Takes a subject's marks away on this page, until it is loaded again. */
  dismiss(subject: string): void {
    this.#deps.wishes.dismissed.add(subject);
    this.#mark();
  }

  /**
   * Takes another record for a mention's subject on this page, until it is loaded again.
   * @returns the same mention as it is linked now; null when it is no longer there
   */
  async correct({ subject, before, block, annotation }: Mention, choice: Choice): Promise<Mention | null> {
    const { corrected } = this.#deps.wishes;
    const linked = before ? subjectOf(before) : subject;
    if (choice.entity === linked) corrected.delete(linked);
    else corrected.set(linked, choice);
    await this.#resolve();
    const { start } = annotation;
    return this.marked.find((one) => one.block === block && one.annotation.start === start) ?? null;
  }

  /** Draws the marks again for the page's colours as they are now. */
  repaint(): void {
    const element = this.#reading?.blocks[0]?.block.element;
    if (!element || this.#marked.size === 0) return;
    this.#tone = this.#deps.toneOf(element);
    const style = drawableStyle(this.#deps.settings.style, this.#deps.userAgent);
    this.#deps.highlighter.show(this.#marked.values(), this.#tone, style);
  }

  /** Takes all marks away. */
  clear(): void {
    this.#mentions = [];
    this.#explained = null;
    this.#marked = new Map();
    this.#deps.highlighter.clear();
    this.#deps.index.clear();
  }

  /** Every mention that is not hidden, marked or not, in reading order. */
  get mentions(): Mention[] {
    const hidden = this.#hidden();
    return this.#mentions.filter((mention) => !hidden.has(mention.subject));
  }

  /** The marked mentions in reading order. */
  get marked(): Mention[] {
    return [...this.#marked.keys()];
  }

  /** Why a mention was linked; null when the page has changed so much that nobody can tell any more. */
  whyOf({ block, annotation, before }: Mention): Evidence | null {
    if (!this.#reading) return null;
    if (before?.entity) {
      const { entity, name, kind, score } = before;
      return { because: [], runnerUp: { entity, name, kind, score } };
    }
    this.#explained ??= finish(resolveReading(this.#reading, this.#deps.matcher, true)).mentions;
    const same = this.#explained.find(
      (one) => one.block === block && one.annotation.start === annotation.start,
    );
    return same?.annotation.why ?? null;
  }

  get frame(): ArticleFrame | null {
    return this.#frame;
  }

  get partial(): boolean {
    return this.#reading?.partial ?? false;
  }

  get tone(): Tone {
    return this.#tone;
  }

  /** The text of a mention on the page; null when it has left the page. */
  rangeOf(mention: Mention): Range | null {
    return this.#marked.get(mention) ?? rangeOf(mention);
  }
}

function rangeOf({ annotation, block }: Mention): Range | null {
  const nodes = nodesOfSpan(block, annotation.start, annotation.end);
  if (!nodes || !isConnected(nodes.start.node) || !isConnected(nodes.end.node)) return null;
  const range = new Range();
  try {
    range.setStart(nodes.start.node, nodes.start.offset);
    range.setEnd(nodes.end.node, nodes.end.offset);
  } catch {
    return null; // the page shortened the text a moment ago; its mutation is on the way
  }
  return range;
}
