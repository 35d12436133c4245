import { useWords } from '../shared/reader.ts';
import { OPTIONS_WORDS } from './words.ts';

/** What is kept, what is asked for, what is never sent. */
export function PrivacySection() {
  const { say } = useWords(OPTIONS_WORDS);
  return (
    <>
      {(['privacy1', 'privacy2', 'privacy3', 'privacy4', 'privacy5'] as const).map((paragraph) => (
        <p key={paragraph}>{say(paragraph)}</p>
      ))}
    </>
  );
}
