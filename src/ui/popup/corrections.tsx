import { useEffect, useState } from 'preact/hooks';
import type { CorrectionNotice } from '../../knowledge/seen-claims.ts';
import { NOTE_WORDS } from '../shared/i18n/note-words.ts';
import { useDates, useWords } from '../shared/reader.ts';
import type { PopupPorts } from './popup-ports.ts';

/** What was wrong on a card that the reader saw, told once. */
export function Corrections({ ports }: { ports: Pick<PopupPorts, 'takeCorrections'> }) {
  const { say } = useWords(NOTE_WORDS);
  const date = useDates();
  const [notices, setNotices] = useState<readonly CorrectionNotice[]>([]);
  useEffect(() => {
    void ports.takeCorrections().then(setNotices);
  }, [ports]);
  if (notices.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{say('correctedHere')}</h2>
      <ul class="plain">
        {notices.map(({ id, name, on, note, claim }) => (
          <li key={`${id} ${claim}`}>
            <strong>{name}</strong>: {note} <span class="meta">({date(on)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
