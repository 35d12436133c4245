import type { Rail, RailLine } from '../../timeline/card-view.ts';
import { useCardWords, useDates, useReader } from './reader.ts';
import { SourceRefs } from './source-refs.tsx';

export type ThenNowRailProps = { rail: Rail; onSource?: ((number: number) => void) | undefined };

/** What held on the article's day and what holds today: two dots on a line, or one where nothing changed. */
export function ThenNowRail({ rail, onSource }: ThenNowRailProps) {
  const { say } = useCardWords();
  const date = useDates();
  const { articleDate, then, now } = rail;
  if (articleDate === null) {
    return (
      <dl class="rail">
        <Dot title={say('today')} lines={now} empty={say('nothingToday')} onSource={onSource} />
      </dl>
    );
  }
  const day = <time dateTime={articleDate}>{date(articleDate)}</time>;
  if (rail.unchanged) {
    return (
      <dl class="rail">
        <Dot
          title={say('thenAndToday')}
          day={day}
          lines={then}
          empty={say('nothingRecorded')}
          onSource={onSource}
        />
      </dl>
    );
  }
  return (
    <dl class="rail">
      <Dot
        title={say('whenWritten')}
        day={day}
        lines={then}
        empty={say('nothingRecorded')}
        onSource={onSource}
      />
      <Dot title={say('today')} lines={now} empty={say('nothingToday')} onSource={onSource} />
    </dl>
  );
}

type DotProps = {
  title: string;
  day?: preact.ComponentChildren;
  lines: readonly RailLine[];
  empty: string;
  onSource: ((number: number) => void) | undefined;
};

function Dot({ title, day, lines, empty, onSource }: DotProps) {
  return (
    <div class="rail-dot">
      <dt>
        {title}
        {day && <> · {day}</>}
      </dt>
      {lines.length === 0 && <dd class="rail-empty">{empty}</dd>}
      {lines.map((line) => (
        <Line key={`${line.text} ${line.state} ${line.from}`} line={line} onSource={onSource} />
      ))}
    </div>
  );
}

function Line({ line, onSource }: { line: RailLine; onSource: ((number: number) => void) | undefined }) {
  const { say } = useCardWords();
  const { texts } = useReader();
  const date = useDates();
  const state = line.state && texts.states[line.state];
  const text = line.text ?? state ?? '';
  const since = line.from && say(line.approximate ? 'sinceAbout' : 'since', { date: date(line.from) });
  const until =
    line.to === 'unknown' ? say('untilUnknown') : line.to && say('until', { date: date(line.to) });
  const when = line.over ? until : since;
  return (
    <dd class="rail-line">
      {line.over ? say('formerly', { text }) : <strong>{text}</strong>}
      {line.note && <>: {line.note}</>} {when && <span class="rail-when">({when})</span>}
      <SourceRefs numbers={line.sources} onOpen={onSource} />
    </dd>
  );
}
