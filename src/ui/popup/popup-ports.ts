import type { DataStatus } from '../../knowledge/data-status.ts';
import type { CorrectionNotice } from '../../knowledge/seen-claims.ts';
import type { ArticleReport } from '../shared/article-report.ts';

/** The page in front of the reader, as far as the popup may know it. */
export type FrontPage =
  /** Browser pages, stores, the PDF viewer: no extension runs there. */
  | { kind: 'closed' }
  | {
      kind: 'web';
      /** The site that the switch is for: the granted one, or the page's own host. */
      host: string;
      site: 'on' | 'paused' | 'off';
      /** False for a page that came unencrypted: grants are for https alone. */
      canSwitch: boolean;
      /** Null: nothing runs on the page (yet). */
      report: ArticleReport | null;
    };

/** What the popup needs of the browser; the entrypoint provides it. */
export type PopupPorts = {
  readPage: () => Promise<FrontPage>;
  /** Names of the article's entities, the most often named first. */
  namesOf: (report: ArticleReport) => Promise<string[]>;
  /** Corrections of what cards showed; each is given once. */
  takeCorrections: () => Promise<CorrectionNotice[]>;
  readData: () => Promise<DataStatus | null>;
  /**
   * Switches a site on. Asks the browser where it is not granted yet: called straight from the click. False: refused.
   */
  switchOn: (host: string, site: 'paused' | 'off') => Promise<boolean>;
  pause: (host: string) => Promise<void>;
  /** Annotates the page in front by the grant of this click. False: the browser lets no extension in. */
  annotateOnce: () => Promise<boolean>;
  /** Opens the side panel; called straight from the click. */
  openPanel: () => void;
  openOptions: () => void;
  /** Tells of anything new about the page in front. */
  watch: (listener: () => void, signal: AbortSignal) => void;
  now: () => Date;
};
