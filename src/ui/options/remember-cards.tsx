import { useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import { CHANGES_WORDS } from './changes-words.ts';
import type { SectionProps } from './options-app.tsx';

/** Whether shown facts are remembered for corrections, and a way to forget those that are. */
export function RememberCards({ options, ports }: SectionProps) {
  const { say } = useWords(CHANGES_WORDS);
  const [answer, setAnswer] = useState('');
  const { rememberCards } = options.settings;
  const forget = async () => {
    if (await ports.forgetShown()) setAnswer(say('forgotten'));
  };
  return (
    <div class="remember">
      <label>
        <input
          type="checkbox"
          checked={rememberCards}
          aria-describedby="remember-hint"
          onChange={() => void options.change((now) => ({ ...now, rememberCards: !now.rememberCards }))}
        />
        {say('remember')}
      </label>
      <p id="remember-hint" class="meta">
        {say('rememberHint')}
      </p>
      {rememberCards && (
        <p class="buttons">
          <button type="button" class="button plain" onClick={() => void forget()}>
            {say('forget')}
          </button>
          <span role="status">{answer}</span>
        </p>
      )}
    </div>
  );
}
