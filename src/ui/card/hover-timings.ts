/** The times and speeds of the hover card, each with its reason. The reader sets the dwell itself (`delayMs`). */

/** A pointer at this speed or faster passes by; it does not rest. CSS pixels a millisecond. */
export const PASSING_SPEED = 0.5;
/** A pointer that has drifted this far from where it came to rest has not rested. CSS pixels. */
export const DRIFT_PX = 6;
/** However it drifts, a slow pointer that stays on one mention gets its card within this many dwells: 300 ms at 150. */
export const MAX_DWELLS = 2;
/** Time to come back after leaving mention and card. */
export const LEAVE_MS = 300;
/** Time to cross from the mention to the card. Longer than leaving: a slow hand is on its way, not gone. */
export const CROSSING_MS = 900;
