import { CARD_WORDS } from '../shared/i18n/card-words.ts';
import { useWords } from '../shared/reader.ts';
import type { EntityPage } from './entity-page.ts';
import { PANEL_WORDS } from './words.ts';

/** Links to what stands below a long timeline; none where the page is short. */
export function SectionLinks({ page }: { page: EntityPage }) {
  const { say } = useWords(PANEL_WORDS);
  const card = useWords(CARD_WORDS);
  const sections = [
    {
      id: 'periods',
      title: say(page.kind === 'person' ? 'offices' : 'history'),
      has: page.periods.length > 0,
    },
    { id: 'holders', title: say('holders'), has: page.holders.length > 0 },
    { id: 'facts', title: card.say('facts'), has: page.facts.length > 0 },
    { id: 'usage', title: card.say('usage'), has: page.usage.length > 0 },
    { id: 'stories', title: say('stories'), has: page.threads.length > 0 },
    { id: 'related', title: card.say('related'), has: page.related.length > 0 },
    { id: 'sources', title: card.say('sources'), has: page.sources.length > 0 },
  ].filter((section) => section.has);
  if (page.events.length < 5) return null;
  return (
    <nav class="section-links" aria-label={say('onThisPage')}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
