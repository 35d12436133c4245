import { useWords } from '../shared/reader.ts';
import { findingOf, firstNames } from './finding.ts';
import type { FrontPage } from './popup-ports.ts';
import { POPUP_WORDS } from './words.ts';

/** More names make the popup a panel. */
const MOST_NAMES = 3;

export type FindingViewProps = {
  page: FrontPage;
  /** Names of the article's entities; empty until they are read. */
  names: readonly string[];
};

/** What was found on the page in front. */
export function FindingView({ page, names }: FindingViewProps) {
  const { say, count } = useWords(POPUP_WORDS);
  const finding = findingOf(page);
  const first = firstNames(names, MOST_NAMES);
  return (
    <div class="finding" aria-live="polite">
      {finding.type === 'notes' ? (
        <>
          <h2>{count('found', finding.count)}</h2>
          {first.names !== '' && (
            <p>{first.more > 0 ? say('namesMore', { names: first.names, n: first.more }) : first.names}</p>
          )}
          {finding.asked && <p>{say('asked')}</p>}
        </>
      ) : (
        <>
          <h2>{say(finding.title)}</h2>
          {finding.text && <p>{say(finding.text)}</p>}
        </>
      )}
    </div>
  );
}
