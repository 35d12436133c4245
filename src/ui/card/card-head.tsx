import type { CardView } from '../../timeline/card-view.ts';
import { useCardWords, useReader } from '../shared/reader.ts';
import type { OnPress } from './card.tsx';
import type { CardSubject } from './card-content.ts';

type Props = {
  subject: CardSubject;
  /** Null while it is being looked up. */
  view: CardView | null;
  pinned: boolean;
  onPress: OnPress;
};

/** Kind, name, pin and close. The name labels the dialog. */
export function CardHead({ subject, view, pinned, onPress }: Props) {
  const { say } = useCardWords();
  const { texts } = useReader();
  return (
    <header class="head">
      <p class="kind">{texts.kinds[view?.kind ?? subject.kind]}</p>
      <div class="tools">
        <button type="button" class="tool" aria-pressed={pinned} onClick={onPress('pin')}>
          {say(pinned ? 'unpin' : 'pin')}
        </button>
        <button type="button" class="tool close" aria-label={say('close')} onClick={onPress('close')}>
          ×
        </button>
      </div>
      <h2 id="name" class="name">
        <bdi>{view?.name ?? subject.name}</bdi>
      </h2>
      {view?.localName && (
        <p class="local-name">
          <bdi>{view.localName}</bdi>
        </p>
      )}
    </header>
  );
}
