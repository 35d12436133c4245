import type { Reader } from '../shared/reader.ts';

/** What a card looks like and says: plain data, handed to the content script when it says hello. */
export type CardLook = { reader: Reader; css: string };
