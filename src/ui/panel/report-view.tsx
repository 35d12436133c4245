import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import { useWords } from '../shared/reader.ts';
import type { PanelPorts } from './panel-ports.ts';
import { type ReportedNote, reportText } from './report-text.ts';
import { PANEL_WORDS } from './words.ts';

const LONGEST = 2_000;

export type ReportViewProps = {
  library: Library;
  note: ReportedNote;
  appVersion: string;
  readAddress: PanelPorts['readAddress'];
};

/** A report of a wrong note, written out for the reader to copy or mail; nothing is sent from here. */
export function ReportView({ library, note, appVersion, readAddress }: ReportViewProps) {
  const { say } = useWords(PANEL_WORDS);
  const [words, setWords] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  useEffect(() => void readAddress().then(setAddress), [readAddress]);
  const text = reportText({
    note,
    data: { date: library.date, sequence: library.sequence },
    appVersion,
    address: told ? address : null,
    words,
  });
  return (
    <>
      <h1>{say('reportTitle')}</h1>
      <p class="meta">{say('reportText')}</p>
      <form class="paste" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say('reportWords')}
          <textarea
            rows={4}
            maxLength={LONGEST}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        {address !== null && (
          <label class="tick">
            <input
              type="checkbox"
              checked={told}
              onChange={(event) => setTold(event.currentTarget.checked)}
            />
            <span>
              {say('reportAddress')} <span class="address">{address}</span>
            </span>
          </label>
        )}
      </form>
      <ReportOut text={text} />
    </>
  );
}

/** The finished text, and the ways out of the panel for it. */
function ReportOut({ text }: { text: string }) {
  const { say } = useWords(PANEL_WORDS);
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const shown = useRef<HTMLPreElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, done: true });
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setCopied({ text, done: false });
    }
  };
  const mail = `mailto:?subject=${encodeURIComponent('Immigration Footnotes')}&body=${encodeURIComponent(text)}`;
  return (
    <section>
      <h2>{say('reportWhole')}</h2>
      <pre class="report" ref={shown}>
        {text}
      </pre>
      <div class="report-ways">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {say('copy')}
        </button>
        <a href={mail}>{say('mail')}</a>
      </div>
      <p role="status" class="meta">
        {copied?.text === text && say(copied.done ? 'copied' : 'copyByHand')}
      </p>
    </section>
  );
}
