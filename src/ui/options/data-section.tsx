import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DataStatus } from '../../knowledge/data-status.ts';
import { DataState } from '../shared/data-state.tsx';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { AddedFeeds } from './added-feeds.tsx';
import { ChangesList } from './changes-list.tsx';
import { FeedForm } from './feed-form.tsx';
import type { SectionProps } from './options-app.tsx';
import { RegisterSection } from './register-section.tsx';
import { RememberCards } from './remember-cards.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** State of the data, and what the reader can do about it. */
export function DataSection({ options, ports }: SectionProps) {
  const { say } = useWords(OPTIONS_WORDS);
  const [report, setReport] = useState<DataStatus | null | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const read = useCallback(async () => setReport(await ports.readData()), [ports]);
  useEffect(() => {
    const stop = new AbortController();
    ports.watch(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [ports, read]);
  const run = async (action: () => Promise<DataStatus | null>) => {
    setBusy(true);
    setReport(await action());
    setBusy(false);
  };
  return (
    <>
      <div role="status">{report !== undefined && <DataState report={report} now={ports.now()} />}</div>
      {report && <Counts report={report} />}
      <p class="buttons">
        <button type="button" class="button" disabled={isBusy} onClick={() => void run(ports.checkNow)}>
          {say(isBusy ? 'checking' : 'check')}
        </button>
        {report?.hasPrevious && (
          <button
            type="button"
            class="button plain"
            disabled={isBusy}
            onClick={() => void run(ports.goToPreviousVersion)}
          >
            {say('previous')}
          </button>
        )}
      </p>
      <ChangesList ports={ports} />
      <RememberCards options={options} ports={ports} />
      <FeedForm options={options} ports={ports} onSaved={() => void read()} />
      <AddedFeeds options={options} ports={ports} />
      <RegisterSection options={options} ports={ports} />
    </>
  );
}

function Counts({ report }: { report: DataStatus }) {
  const { say } = useWords(OPTIONS_WORDS);
  const { locale } = useReader();
  const date = useDates();
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <p class="meta">
      {say('counts', {
        entities: number(report.entities),
        events: number(report.events),
        sequence: report.sequence,
        date: date(report.dataDate),
      })}
    </p>
  );
}
