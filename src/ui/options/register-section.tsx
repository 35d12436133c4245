import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RegisterStatus } from '../../knowledge/register-status.ts';
import { formatAgo } from '../shared/i18n/format-ago.ts';
import { STATUS_TEXTS } from '../shared/i18n/status-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import type { SectionProps } from './options-app.tsx';
import { REGISTER_WORDS } from './register-words.ts';

/** The switch of the Federal Register, what it does, and how it went last. */
export function RegisterSection({ options, ports }: SectionProps) {
  const { say } = useWords(REGISTER_WORDS);
  const [status, setStatus] = useState<RegisterStatus | null>(null);
  const [notice, setNotice] = useState('');
  const take = useCallback((found: RegisterStatus | null) => setStatus((now) => found ?? now), []);
  const read = useCallback(async () => take(await ports.readRegister()), [ports, take]);
  useEffect(() => {
    const stop = new AbortController();
    ports.watch(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [ports, read]);

  const on = options.settings.federalRegister;
  const switchTo = async (next: boolean) => {
    await options.change((now) => ({ ...now, federalRegister: next }));
    take(await (next ? ports.checkRegister() : ports.readRegister()));
  };
  const ask = async (granted: Promise<boolean>) => {
    const isGranted = await granted;
    setNotice(isGranted ? '' : say('refused'));
    if (isGranted) await switchTo(true);
  };
  return (
    <section class="added-feeds remember" aria-labelledby="register-title">
      <h3 id="register-title">{say('title')}</h3>
      <p>{say('text')}</p>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby="register-hint"
          // The question comes first of all: browsers want it in the click itself.
          onChange={() => void (on ? switchTo(false) : ask(ports.requestRegister()))}
        />
        {say('switch')}
      </label>
      <p id="register-hint" class="meta">
        {say('hint')}
      </p>
      {status && <StatusLine status={status} now={ports.now()} />}
      {on && status && !status.allowed && (
        <p class="buttons">
          {say('ask')}{' '}
          <button type="button" class="button" onClick={() => void ask(ports.requestRegister())}>
            {say('askButton')}
          </button>
        </p>
      )}
      <p class="notice" role="status">
        {notice}
      </p>
    </section>
  );
}

function StatusLine({ status, now }: { status: RegisterStatus; now: Date }) {
  const own = useWords(REGISTER_WORDS);
  const { say } = useWords(STATUS_TEXTS);
  const { locale } = useReader();
  const date = useDates();
  const { word, reason, day, checkedAt, documents } = status;
  const care = word === 'STALE' || word === 'REFUSED';
  const ago = checkedAt ? formatAgo(new Date(checkedAt), now, locale) : say('never');
  return (
    <p class={care ? 'warning data-state' : 'data-state'} role="status">
      {care && <span aria-hidden="true">⚠ </span>}
      <span class="status-word">{word}</span>{' '}
      {word === 'OFF' || word === 'EMPTY' ? own.say(word) : say(word, { ago, date: day ? date(day) : '' })}
      {reason && <> {say('why', { reason })}</>}
      {day !== null && word !== 'OFF' && <> {own.say('kept', { documents, date: date(day) })}</>}
    </p>
  );
}
