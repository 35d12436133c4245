import { type Reader, ReaderContext, useCardWords } from '../shared/reader.ts';
import type { CardAction, OnCardAction } from './card-actions.ts';
import type { CardContent, CardSubject } from './card-content.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { CardNotes } from './card-notes.tsx';
import { CardSources } from './card-sources.tsx';

/** A click handler for an action; made-up clicks come to nothing. */
export type OnPress = (action: CardAction) => (event: MouseEvent) => void;

export type CardProps = {
  subject: CardSubject;
  content: CardContent;
  pinned: boolean;
  reader: Reader;
  /** Judges a press: of the reader's own hand, on a card that can be seen. */
  isGenuine: (event: MouseEvent) => boolean;
  onAction: OnCardAction;
  /** Brings the source of this number into view. */
  onSource: (number: number) => void;
};

/** The content of the hover card; the surface around it is a dialog labelled by `#name`. */
export function Card({ subject, content, pinned, reader, isGenuine, onAction, onSource }: CardProps) {
  const onPress: OnPress = (action) => (event) => {
    if (isGenuine(event)) onAction(action);
  };
  const view = content.state === 'found' ? content.view : null;
  return (
    <ReaderContext.Provider value={reader}>
      <div class="scroll">
        <CardHead subject={subject} view={view} pinned={pinned} onPress={onPress} />
        <div class="body" aria-live="polite" aria-busy={content.state === 'loading'}>
          {view ? (
            <CardNotes view={view} onSource={onSource} onPress={onPress} />
          ) : (
            <CardMessage content={content} />
          )}
          {view && <CardSources sources={view.sources} />}
        </div>
      </div>
      <CardFoot subject={subject} content={content} onPress={onPress} />
    </ReaderContext.Provider>
  );
}

/** What is said where there are no notes to show. */
function CardMessage({ content }: { content: CardContent }) {
  const { say } = useCardWords();
  switch (content.state) {
    case 'loading':
      return <p class="meta">{say('loading')}</p>;
    case 'missing':
      return <p>{say('notFound')}</p>;
    case 'reload':
      return <p class="warning">{say('reload')}</p>;
    case 'citation':
      return (
        <>
          <p>{say('citationNote')}</p>
          {content.link && (
            <p>
              <a href={content.link} target="_blank" rel="noreferrer noopener">
                {say('officialText')}
              </a>
            </p>
          )}
        </>
      );
    case 'found':
      return null;
  }
}
