import { Fragment } from 'preact';
import { useCardWords } from './reader.ts';

export type SourceRefsProps = {
  numbers: readonly number[];
  /**
   * Called instead of following the link to `#source-<n>`, where hash links do not work (inside a page's shadow
   * root).
   */
  onOpen?: ((number: number) => void) | undefined;
};

/** Superscript numbers behind a claim, each a link to the numbered source at the foot. */
export function SourceRefs({ numbers, onOpen }: SourceRefsProps) {
  const { say } = useCardWords();
  if (numbers.length === 0) return null;
  return (
    <sup class="refs">
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ' '}
          <a
            href={`#source-${number}`}
            aria-label={say('sourceLabel', { n: number })}
            onClick={(event) => {
              if (!onOpen) return;
              event.preventDefault();
              onOpen(number);
            }}
          >
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}
