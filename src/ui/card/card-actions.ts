/** What the reader can do from a card. */
export type CardAction = 'pin' | 'close' | 'not-this' | 'hide-term' | 'timeline';

/** Called only for presses of the reader's own hand. */
export type OnCardAction = (action: CardAction) => void;
