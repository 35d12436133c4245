import { CARD_WORDS } from '../shared/i18n/card-words.ts';
import { RELATION_NAMES } from '../shared/i18n/record-words.ts';
import { useDates, useReader, useWords } from '../shared/reader.ts';
import { SourceRefs } from '../shared/source-refs.tsx';
import type { EntityPage } from './entity-page.ts';
import { INVERSE_RELATION_NAMES } from './inverse-relation-names.ts';
import { PeriodList } from './period-list.tsx';
import { PANEL_WORDS } from './words.ts';

type Open = { onOpen: (entity: string) => void };

/** Offices held or statuses over time; for a body, who led it. */
export function Background({ page, onOpen }: { page: EntityPage } & Open) {
  const { say } = useWords(PANEL_WORDS);
  return (
    <>
      {page.periods.length > 0 && (
        <section>
          <h2>{say(page.kind === 'person' ? 'offices' : 'history')}</h2>
          <PeriodList lines={page.periods} />
        </section>
      )}
      {page.holders.length > 0 && (
        <section>
          <h2>{say('holders')}</h2>
          {page.holders.map(({ office, lines }) => (
            <div key={office}>
              <h3>{office}</h3>
              <PeriodList
                lines={lines}
                head={(line) => (
                  <>
                    <button type="button" class="link" onClick={() => onOpen(line.person.id)}>
                      {line.person.name}
                    </button>
                    {line.text !== office && <span class="period-note">{line.text}</span>}
                  </>
                )}
              />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** Facts, contested usages and legal citations, each with its source. */
export function Claims({ page }: { page: EntityPage }) {
  const { say } = useWords(CARD_WORDS);
  const date = useDates();
  return (
    <>
      {page.facts.length > 0 && (
        <section>
          <h2>{say('facts')}</h2>
          <dl class="facts">
            {page.facts.map((fact) => (
              <div key={fact.label + fact.value}>
                <dt>{fact.label}</dt>
                <dd>
                  {fact.value}
                  {fact.asOf && <span class="meta"> ({say('asOf', { date: date(fact.asOf) })})</span>}
                  <SourceRefs numbers={fact.sources} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {page.usage.length > 0 && (
        <section>
          <h2>{say('usage')}</h2>
          <dl class="facts">
            {page.usage.map((usage) => (
              <div key={usage.text}>
                <dt>“{usage.text}”</dt>
                <dd>
                  {usage.by}
                  <SourceRefs numbers={usage.sources} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {(page.citations.length > 0 || page.officialUrl) && (
        <section>
          <h2>{say('citations')}</h2>
          <ul class="plain">
            {page.citations.map((citation) => (
              <li key={citation}>{citation}</li>
            ))}
            {page.officialUrl && (
              <li>
                <a href={page.officialUrl} target="_blank" rel="noreferrer noopener">
                  {say('officialText')}
                </a>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

/** The stories it stands in and the records it is tied to. */
export function Related({
  page,
  onOpen,
  onOpenThread,
}: { page: EntityPage; onOpenThread: (thread: string) => void } & Open) {
  const { say } = useWords(PANEL_WORDS);
  const card = useWords(CARD_WORDS);
  const { language } = useReader();
  const names = { this: RELATION_NAMES[language], other: INVERSE_RELATION_NAMES[language] };
  return (
    <>
      {page.threads.length > 0 && (
        <section>
          <h2>{say('stories')}</h2>
          <ul class="plain">
            {page.threads.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => onOpenThread(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.related.length > 0 && (
        <section>
          <h2>{card.say('related')}</h2>
          <dl class="facts">
            {page.related.map(({ how, of, links }) => (
              <div key={`${of} ${how}`}>
                <dt>{names[of][how]}</dt>
                {links.map((link) => (
                  <dd key={link.id}>
                    <button type="button" class="link" onClick={() => onOpen(link.id)}>
                      {link.name}
                    </button>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
