/** What the reader can do from a card. `other`: the next best record is the right one. */
export type CardAction = 'pin' | 'close' | 'not-this' | 'other' | 'hide-term' | 'timeline' | 'report';

/** Called only for presses of the reader's own hand. */
export type OnCardAction = (action: CardAction) => void;
