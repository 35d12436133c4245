import type { PartialDate } from '../../knowledge/schema.ts';

/**
 * What the annotator reports of a page: ids and counts, no text. The entrypoints hand it over from the tab's answer.
 */
export type ArticleReport = {
  outcome: 'annotated' | 'quiet' | 'no-article' | 'language' | 'off';
  date: PartialDate | null;
  language: string;
  /** Entities in order of first appearance. */
  cast: { entity: string; mentions: number }[];
  /** Citations that are no entity, with the address of their official text. */
  citations: { name: string; link: string; mentions: number }[];
  /** True when only the first part of a very large page was read. */
  partial: boolean;
  /** True when the reader asked for this very page, whatever it is about. */
  asked: boolean;
};
