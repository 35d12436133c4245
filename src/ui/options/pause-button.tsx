import { useWords } from '../shared/reader.ts';
import type { Options } from './use-options.ts';
import { OPTIONS_WORDS } from './words.ts';

/** Pauses a granted site, or lets it go on; the grant stays. */
export function PauseButton({ host, options }: { host: string; options: Options }) {
  const { say } = useWords(OPTIONS_WORDS);
  const isPaused = options.settings.pausedSites.includes(host);
  const toggle = () =>
    options.change((now) => {
      const others = now.pausedSites.filter((site) => site !== host);
      return { ...now, pausedSites: isPaused ? others : [...others, host] };
    });
  return (
    <span class="pause">
      {isPaused && <span class="meta">{say('paused')}</span>}
      <button
        type="button"
        class="link"
        aria-label={say(isPaused ? 'resumeLabel' : 'pauseLabel', { host })}
        onClick={toggle}
      >
        {say(isPaused ? 'resume' : 'pause')}
      </button>
    </span>
  );
}
