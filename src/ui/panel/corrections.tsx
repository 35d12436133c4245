import { NOTE_WORDS } from '../shared/i18n/note-words.ts';
import { useDates, useWords } from '../shared/reader.ts';
import { SourceRefs } from '../shared/source-refs.tsx';
import type { EntityPage } from './entity-page.ts';

/** What was wrong in a record before, with the day it was put right. */
export function Corrections({ corrections }: Pick<EntityPage, 'corrections'>) {
  const { say } = useWords(NOTE_WORDS);
  const date = useDates();
  if (corrections.length === 0) return null;
  return (
    <section id="corrections">
      <h2>{say('corrections')}</h2>
      <ul class="plain">
        {corrections.map(({ on, note, sources }) => (
          <li key={on + note}>
            {say('corrected', { date: date(on), note })}
            <SourceRefs numbers={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
