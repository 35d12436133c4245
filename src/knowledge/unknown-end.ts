/** End of a period that is known to be over on a day nobody recorded. */
export const UNKNOWN_END = 'unknown';
