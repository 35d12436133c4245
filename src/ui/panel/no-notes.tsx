import type { ArticleReport } from '../shared/article-report.ts';
import { useWords } from '../shared/reader.ts';
import { EmptyState } from './empty-state.tsx';
import { PANEL_WORDS } from './words.ts';

const EMPTY = {
  quiet: ['quiet', 'quietText'],
  'no-article': ['noArticle', 'noArticleText'],
  language: ['language', 'languageText'],
  off: ['off', 'offText'],
  nothing: ['noPage', 'noPageText'],
} as const;

export type NoNotesProps = {
  /** `nothing`: no script of ours runs on the page. */
  outcome: Exclude<ArticleReport['outcome'], 'annotated'> | 'nothing';
  onPaste: () => void;
  /** Has the page annotated all the same. */
  onAnnotate: () => void;
};

/** Why there are no notes for the page beside the panel, and what to do instead. */
export function NoNotes({ outcome, onPaste, onAnnotate }: NoNotesProps) {
  const { say } = useWords(PANEL_WORDS);
  const [title, text] = EMPTY[outcome];
  return (
    <EmptyState title={say(title)} text={say(text)}>
      {(outcome === 'quiet' || outcome === 'language' || outcome === 'no-article') && (
        <button type="button" class="button" onClick={onAnnotate}>
          {say('annotateAnyway')}
        </button>
      )}
      <button type="button" class="button plain" onClick={onPaste}>
        {say('paste')}
      </button>
    </EmptyState>
  );
}
