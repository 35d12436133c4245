import type { DataStatus } from '../../knowledge/data-status.ts';
import { formatAgo } from './i18n/format-ago.ts';
import { STATUS_TEXTS } from './i18n/status-words.ts';
import { useDates, useReader, useWords } from './reader.ts';

export type DataStateProps = {
  /** Null: the background gave no answer. */
  report: DataStatus | null;
  now: Date;
};

/** States in which the reader should look twice; they get a sign besides their words. */
const NEEDS_CARE: readonly DataStatus['word'][] = ['STALE', 'REFUSED', 'NOSAVE', 'RELOAD'];

/** The state of the data in one sentence, with its word. */
export function DataState({ report, now }: DataStateProps) {
  const { say } = useWords(STATUS_TEXTS);
  const { locale } = useReader();
  const date = useDates();
  if (!report) return <p class="warning">{say('unknown')}</p>;
  const ago = report.checkedAt ? formatAgo(new Date(report.checkedAt), now, locale) : say('never');
  const care = NEEDS_CARE.includes(report.word);
  return (
    <p class={care ? 'warning data-state' : 'data-state'}>
      {care && <span aria-hidden="true">⚠ </span>}
      <span class="status-word">{report.word}</span> {say(report.word, { ago, date: date(report.dataDate) })}
      {report.reason && <> {say('why', { reason: report.reason })}</>}
    </p>
  );
}
