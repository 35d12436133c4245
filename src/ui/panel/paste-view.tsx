import { useState } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import type { ArticleReport } from '../shared/article-report.ts';
import { useWords } from '../shared/reader.ts';
import { ArticleView } from './article-view.tsx';
import type { PanelPorts } from './panel-ports.ts';
import { PANEL_WORDS } from './words.ts';

/** Far longer than any article; a book would block the panel for seconds. */
const LONGEST = 300_000;

export type PasteViewProps = {
  library: Library;
  /** What was found last; kept by the panel, so that coming back from a timeline finds it again. */
  report: ArticleReport | null;
  onReport: (report: ArticleReport | null) => void;
  annotateText: PanelPorts['annotateText'];
  today: string;
  onOpen: (entity: string) => void;
};

/** Notes for a text that the reader pasted; its cast opens timelines, as there is no page to jump in. */
export function PasteView({ library, report, onReport, annotateText, today, onOpen }: PasteViewProps) {
  const { say } = useWords(PANEL_WORDS);
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const find = async (text: string, date: string) => {
    setState('working');
    try {
      onReport(await annotateText(text, date === '' ? null : date));
      setState('idle');
    } catch {
      onReport(null);
      setState('failed');
    }
  };
  return (
    <>
      {!report && <h1>{say('paste')}</h1>}
      {!report && <p class="meta">{say('pasteText')}</p>}
      <PasteForm isBusy={state === 'working'} onFind={(text, date) => void find(text, date)} />
      <p role="status" class={state === 'failed' ? 'warning' : 'meta'}>
        {state === 'working' && say('pasteWorking')}
        {state === 'failed' && say('pasteFailed')}
        {state === 'idle' &&
          report?.cast.length === 0 &&
          report.citations.length === 0 &&
          say('pasteNothing')}
      </p>
      {report && (report.cast.length > 0 || report.citations.length > 0) && (
        <ArticleView
          library={library}
          report={report}
          today={today}
          title={say('pasted')}
          onJump={null}
          onJumpBack={() => {}}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

type PasteFormProps = { isBusy: boolean; onFind: (text: string, date: string) => void };

function PasteForm({ isBusy, onFind }: PasteFormProps) {
  const { say } = useWords(PANEL_WORDS);
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(text, date);
      }}
    >
      <label>
        {say('pasteLabel')}
        <textarea
          rows={6}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label>
        {say('pasteDate')}
        <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={isBusy || text.trim() === ''}>
        {say('pasteFind')}
      </button>
    </form>
  );
}
