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
        <section id="periods">
          <h2>{say(page.kind === 'person' ? 'offices' : 'history')}</h2>
          <PeriodList lines={page.periods} />
        </section>
      )}
      {page.holders.length > 0 && (
        <section id="holders">
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
  return (
    <>
      <Facts facts={page.facts} />
      <Usages usage={page.usage} />
      <Citations citations={page.citations} officialUrl={page.officialUrl} />
    </>
  );
}

function Facts({ facts }: Pick<EntityPage, 'facts'>) {
  const { say } = useWords(CARD_WORDS);
  const date = useDates();
  if (facts.length === 0) return null;
  return (
    <section id="facts">
      <h2>{say('facts')}</h2>
      <dl class="facts">
        {facts.map((fact) => (
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
  );
}

function Usages({ usage }: Pick<EntityPage, 'usage'>) {
  const { say } = useWords(CARD_WORDS);
  if (usage.length === 0) return null;
  return (
    <section id="usage">
      <h2>{say('usage')}</h2>
      <dl class="facts">
        {usage.map(({ text, by, sources }) => (
          <div key={text}>
            <dt>“{text}”</dt>
            <dd>
              {by}
              <SourceRefs numbers={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Citations({ citations, officialUrl }: Pick<EntityPage, 'citations' | 'officialUrl'>) {
  const { say } = useWords(CARD_WORDS);
  if (citations.length === 0 && !officialUrl) return null;
  return (
    <section>
      <h2>{say('citations')}</h2>
      <ul class="plain">
        {citations.map((citation) => (
          <li key={citation}>{citation}</li>
        ))}
        {officialUrl && (
          <li>
            <a href={officialUrl} target="_blank" rel="noreferrer noopener">
              {say('officialText')}
            </a>
          </li>
        )}
      </ul>
    </section>
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
        <section id="stories">
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
        <section id="related">
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
