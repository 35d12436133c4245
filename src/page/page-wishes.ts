import type { Kind } from '../knowledge/schema.ts';
import type { Mention } from './mention.ts';

/** A record that the reader took in place of the one a mention was linked to. */
export type Choice = { entity: string; name: string; kind: Kind };

/** What the reader asked for on one page; it outlives a change of settings and data and ends with the page. */
export type PageWishes = {
  /** True: annotate the page whatever it is about and whatever its language. */
  annotate: boolean;
  /** Subjects that were taken away here. */
  dismissed: Set<string>;
  /** Subjects that stand for another record here. */
  corrected: Map<string, Choice>;
};

/** No wishes yet. */
export function noWishes(): PageWishes {
  return { annotate: false, dismissed: new Set(), corrected: new Map() };
}

/** Another page has taken the place of the one the wishes were for. */
export function forgetWishes(wishes: PageWishes): void {
  wishes.annotate = false;
  wishes.dismissed.clear();
  wishes.corrected.clear();
}

/** The mention with the record that the reader chose for its subject. */
export function withChoice(mention: Mention, corrected: ReadonlyMap<string, Choice>): Mention {
  const choice = corrected.get(mention.subject);
  if (!choice) return mention;
  const { annotation } = mention;
  return { ...mention, subject: choice.entity, annotation: { ...annotation, ...choice }, before: annotation };
}
