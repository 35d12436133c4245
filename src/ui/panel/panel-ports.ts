import type { Library } from '../../knowledge/library.ts';
import type { ArticleReport } from '../shared/article-report.ts';
import type { ReportedNote } from './report-text.ts';

/** What the panel is told from outside while it is open. */
export type PanelChange =
  /** Another version of the data is active. */
  | { type: 'data' }
  /** The tab shows other content, or its marks changed, or another tab came to the front. */
  | { type: 'page' }
  /** The reader asked on the page for this entity's timeline. */
  | { type: 'show'; entity: string }
  /** The reader asked to look these words up. */
  | { type: 'search'; words: string }
  /** The reader finds this note wrong. */
  | { type: 'report'; note: ReportedNote };

/** What the panel needs of the browser; the entrypoint provides it. */
export type PanelPorts = {
  /** Reads the active version of the knowledge base. Rejects when there is none that can be read. */
  loadLibrary: () => Promise<Library>;
  /** What is on the page beside the panel; null where nothing runs. */
  readArticle: () => Promise<ArticleReport | null>;
  /** Scrolls the page to the nth mention (from 0) of an entity. */
  jump: (entity: string, nth: number) => Promise<void>;
  /** Scrolls the page back to where the reader was before the jumps. */
  jumpBack: () => Promise<void>;
  /** Annotates a text as if it were an article of this day (null: not known). The text stays here. */
  annotateText: (text: string, date: string | null) => Promise<ArticleReport>;
  /** Has the page annotated whatever it is about, because the reader asks for it. */
  annotatePage: () => Promise<void>;
  /** Address of the page beside the panel, without what follows a `?` or `#`; null where it is not told. */
  readAddress: () => Promise<string | null>;
  /** Version of the extension. */
  appVersion: string;
  watch: (listener: (change: PanelChange) => void, signal: AbortSignal) => void;
  openOptions: () => void;
  /** The reader's day, YYYY-MM-DD. */
  today: () => string;
};
