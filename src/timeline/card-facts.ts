/** A card stays a footnote: further facts are in the panel. */
export const CARD_FACTS = 4;
