import type { FrontPage } from './popup-ports.ts';
import type { PopupWord } from './words.ts';

/** What the popup says of the page: a count of notes, or a title with a sentence. */
export type Finding =
  | { type: 'notes'; count: number /** True: the reader asked for this very page. */; asked: boolean }
  | { type: 'text'; title: PopupWord; text: PopupWord | null };

/** What to say of the page in front. A page annotated once speaks of its notes, though its site is off. */
export function findingOf(page: FrontPage): Finding {
  if (page.kind === 'closed') return text('closed', 'closedText');
  const { report, site } = page;
  switch (report?.outcome) {
    case 'annotated': {
      const count = report.cast.length + report.citations.length;
      if (count === 0) return text('nothing', report.asked ? 'nothingText' : null);
      return { type: 'notes', count, asked: report.asked };
    }
    case 'quiet':
      return text('quiet', 'quietText');
    case 'no-article':
      return text('noArticle', 'noArticleText');
    case 'language':
      return text('language', 'languageText');
  }
  switch (site) {
    case 'off':
      return text('off', page.canSwitch ? 'offText' : 'httpText');
    case 'paused':
      return text('paused', 'offText');
    case 'on':
      return text('starting', 'startingText');
  }
}

/** Whether "annotate this page once" has something to do. */
export function canAnnotateOnce(page: FrontPage): boolean {
  if (page.kind === 'closed') return false;
  if (page.report === null || page.report.outcome === 'off') return page.site !== 'on';
  // What was left alone for its topic or language is annotated if the reader asks for it.
  return page.report.outcome !== 'annotated' && !page.report.asked;
}

/** "A, B, C" of the first few names, and how many are left. */
export function firstNames(names: readonly string[], most: number): { names: string; more: number } {
  // One name too many is shown, not counted: "and 1 more" is as long as the name.
  const shown = names.length <= most + 1 ? names.length : most;
  return { names: names.slice(0, shown).join(', '), more: names.length - shown };
}

function text(title: PopupWord, sentence: PopupWord | null): Finding {
  return { type: 'text', title, text: sentence };
}
