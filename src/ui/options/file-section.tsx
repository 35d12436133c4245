import { useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import type { SectionProps } from './options-app.tsx';
import { SyncSection } from './sync-section.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** Settings out to a file and in again. A wrong file changes nothing. */
export function FileSection({ options, ports }: SectionProps) {
  const { say, count } = useWords(OPTIONS_WORDS);
  const [answer, setAnswer] = useState<{ ok: boolean; text: string } | null>(null);
  const [ungranted, setUngranted] = useState<readonly string[]>([]);

  const write = () =>
    ports.download(
      'immigration-footnotes-settings.json',
      ports.exportFile({ settings: options.settings, sites: [...options.granted] }),
    );
  const read = async (file: File) => {
    const result = ports.importFile(await file.text());
    if (!result.ok) return setAnswer({ ok: false, text: result.problem });
    const saved = await options.change(() => result.file.settings);
    if (!saved) return setAnswer(null);
    setAnswer({ ok: true, text: say('imported') });
    setUngranted(result.file.sites.filter((host) => !options.granted.includes(host) && host !== '*'));
  };
  const grant = async () => {
    if (await ports.requestSites(ungranted)) setUngranted([]);
    await options.refresh();
  };
  return (
    <>
      <p>{say('fileText')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={write}>
          {say('export')}
        </button>
        <ImportButton onFile={read} />
      </p>
      <p class={answer && !answer.ok ? 'warning' : 'notice'} role="alert">
        {answer?.text}
      </p>
      <SyncSection options={options} ports={ports} />
      {ungranted.length > 0 && (
        <p class="buttons">
          {count('importAsk', ungranted.length)}{' '}
          <button type="button" class="button" onClick={() => void grant()}>
            {say('grantThem')}
          </button>
        </p>
      )}
    </>
  );
}

function ImportButton({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const { say } = useWords(OPTIONS_WORDS);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button plain" onClick={() => picker.current?.click()}>
        {say('import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        class="only-heard"
        tabIndex={-1}
        aria-label={say('import')}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (!file) return;
          void onFile(file).finally(() => {
            // The same file can be chosen again after it was corrected.
            input.value = '';
          });
        }}
      />
    </>
  );
}
