import { useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import { Choice } from './choice.tsx';
import type { SectionProps } from './options-app.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** The bounds of the setting; see the schema of the settings. */
const DELAY = { min: 100, max: 1500, step: 50 };

/** Which mentions are marked, how marks look, and how long a card waits. */
export function MarksSection({ options }: SectionProps) {
  const { say } = useWords(OPTIONS_WORDS);
  const { marks, style, delayMs } = options.settings.page;
  const sample = (look: string, name: string) => (
    <>
      {name} <span class={`sample ${look}`}>{say('sample')}</span>
    </>
  );
  return (
    <>
      <Choice
        legend={say('marksWhich')}
        name="marks"
        value={marks}
        options={[
          { value: 'first', label: say('marksFirst') },
          { value: 'all', label: say('marksAll') },
        ]}
        onChange={(value) => void options.changePage({ marks: value })}
      />
      <Choice
        legend={say('style')}
        name="style"
        value={style}
        options={[
          { value: 'dotted', label: sample('dotted', say('dotted')) },
          { value: 'solid', label: sample('solid', say('solid')) },
          { value: 'tint', label: sample('tint', say('tint')) },
        ]}
        onChange={(value) => void options.changePage({ style: value })}
      />
      <DelaySlider delayMs={delayMs} onChange={(chosen) => options.changePage({ delayMs: chosen })} />
    </>
  );
}

type DelaySliderProps = { delayMs: number; onChange: (delayMs: number) => Promise<unknown> };

function DelaySlider({ delayMs, onChange }: DelaySliderProps) {
  const { say } = useWords(OPTIONS_WORDS);
  /** Where the slider stands while it is dragged and until that is stored. */
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? delayMs;
  return (
    <label class="delay">
      {say('delay')}
      <span class="delay-line">
        <input
          type="range"
          {...DELAY}
          value={shown}
          onInput={(event) => setDragged(Number(event.currentTarget.value))}
          onChange={(event) => {
            void onChange(Number(event.currentTarget.value)).then(() => setDragged(null));
          }}
        />
        <output class="figures">{say('delayValue', { n: shown })}</output>
      </span>
    </label>
  );
}
