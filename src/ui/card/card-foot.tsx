import { useState } from 'preact/hooks';
import { useCardWords, useDates } from '../shared/reader.ts';
import type { OnPress } from './card.tsx';
import type { CardContent, CardSubject } from './card-content.ts';
import { CardWhy } from './card-why.tsx';

type FootProps = { subject: CardSubject; content: CardContent; onPress: OnPress };

/** What can be done from a card, and the day of the data. */
export function CardFoot({ subject, content, onPress }: FootProps) {
  const { say } = useCardWords();
  const date = useDates();
  const [open, setOpen] = useState<'why' | 'other' | null>(null);
  const toggle = (part: 'why' | 'other') => setOpen(open === part ? null : part);
  const canAsk = subject.isEntity && content.state !== 'reload';
  const view = content.state === 'found' ? content.view : null;
  const match = open && subject.explain();
  // Only where something else comes into question is there more to ask.
  const refuse = (event: MouseEvent) =>
    subject.explain().runnerUp ? toggle('other') : onPress('not-this')(event);
  return (
    <footer class="foot">
      {open === 'why' && <CardWhy match={match!} />}
      {open === 'other' && <CardOther name={match!.runnerUp!.name} onPress={onPress} />}
      <div class="row">
        {canAsk && (
          <button type="button" class="link main" onClick={onPress('timeline')}>
            {say('fullTimeline')} <span aria-hidden="true">→</span>
          </button>
        )}
        <button type="button" class="link" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
          {say('why')}
        </button>
        <button type="button" class="link" title={say('notThisTitle')} onClick={refuse}>
          {say('notThis')}
        </button>
        {canAsk && (
          <button type="button" class="link" title={say('hideTermTitle')} onClick={onPress('hide-term')}>
            {say('hideTerm')}
          </button>
        )}
      </div>
      <p class="row meta">
        {view && <span class="main">{say('dataOf', { date: date(view.dataDate) })}</span>}
        {content.state !== 'reload' && (
          <button type="button" class="link" title={say('reportTitle')} onClick={onPress('report')}>
            {say('report')}
          </button>
        )}
      </p>
    </footer>
  );
}

/** "Not this" where another record comes into question: that one, or none. */
function CardOther({ name, onPress }: { name: string; onPress: OnPress }) {
  const { say } = useCardWords();
  return (
    <section class="why" aria-label={say('perhaps')}>
      <h3>{say('perhaps')}</h3>
      <div class="row">
        <button type="button" class="link main" onClick={onPress('other')}>
          <bdi>{name}</bdi>
        </button>
        <button type="button" class="link" onClick={onPress('not-this')}>
          {say('noneOfThese')}
        </button>
      </div>
    </section>
  );
}
