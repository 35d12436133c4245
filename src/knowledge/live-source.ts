/** The live source beside the feeds: documents that no editor of the knowledge base has read. */
import { feedOf } from './feed-of.ts';

/** Stands before the ids of its records, as a feed's name does; no feed may take it. */
export const LIVE_SOURCE = 'federal-register';

/** True for an event that the live source tells. */
export function isLive({ thread }: { thread: { id: string } }): boolean {
  return feedOf(thread.id) === LIVE_SOURCE;
}

/** Document number in an address of the Federal Register: `/d/2025-03944`, `/documents/2025/03/12/2025-03944/…`. */
const NUMBER = /^https:\/\/www\.federalregister\.gov\/(?:d\/|documents\/\d{4}\/\d\d\/\d\d\/)([A-Za-z0-9-]+)/;

/** The number of the document at an address of the Federal Register's site; null for any other address. */
export function registerNumber(url: string): string | null {
  return NUMBER.exec(url)?.[1] ?? null;
}
