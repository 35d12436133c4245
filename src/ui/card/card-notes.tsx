import { CARD_FACTS } from '../../timeline/card-facts.ts';
import type { CardView } from '../../timeline/card-view.ts';
import { EventLine } from '../shared/event-line.tsx';
import { useCardWords, useDates } from '../shared/reader.ts';
import { SourceRefs } from '../shared/source-refs.tsx';
import { ThenNowRail } from '../shared/then-now-rail.tsx';
import type { OnPress } from './card.tsx';

const MAX_USAGES = 3;

type Props = { view: CardView; onSource: (number: number) => void; onPress: OnPress };

/** Everything a card says of an entity: then and now, summary, since this article, facts, usages, citations. */
export function CardNotes({ view, onSource, onPress }: Props) {
  const { say } = useCardWords();
  return (
    <>
      {view.rail && <ThenNowRail rail={view.rail} onSource={onSource} />}
      <p class="summary">{view.summary}</p>
      {view.notes?.map((note) => (
        <p class="meta">{note}</p>
      ))}
      <Since view={view} onSource={onSource} onPress={onPress} />
      <Facts view={view} onSource={onSource} />
      {view.usage.length > 0 && (
        <section>
          <h3>{say('usage')}</h3>
          <ul class="usages">
            {view.usage.slice(0, MAX_USAGES).map((usage) => (
              <li key={usage.text}>
                <q>{usage.text}</q> <span class="meta">{usage.by}</span>
                <SourceRefs numbers={usage.sources} onOpen={onSource} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.citations.length > 0 && (
        <p class="meta">
          {say('citations')}: {view.citations.join(' · ')}
        </p>
      )}
    </>
  );
}

function Since({ view, onSource, onPress }: Props) {
  const { say } = useCardWords();
  const date = useDates();
  if (!view.rail?.articleDate && view.since.length === 0) return null;
  return (
    <section>
      <h3>{say('sinceThisArticle')}</h3>
      {view.since.length === 0 ? (
        <p class="meta">{say('noLaterEvent', { date: date(view.checked) })}</p>
      ) : (
        <ul class="events">
          {view.since.map((event) => (
            <EventLine key={event.id} event={event} onSource={onSource} />
          ))}
        </ul>
      )}
      {view.sinceCount > view.since.length && (
        <button type="button" class="link" onClick={onPress('timeline')}>
          {say('moreEvents', { n: view.sinceCount })}
        </button>
      )}
    </section>
  );
}

function Facts({ view, onSource }: Omit<Props, 'onPress'>) {
  const { say } = useCardWords();
  const date = useDates();
  if (view.facts.length === 0) return null;
  return (
    <section>
      <h3>{say('facts')}</h3>
      <dl class="facts">
        {view.facts.slice(0, CARD_FACTS).map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              {fact.value}
              {fact.asOf && <span class="meta"> ({say('asOf', { date: date(fact.asOf) })})</span>}
              <SourceRefs numbers={fact.sources} onOpen={onSource} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
