import type { Annotation } from '../matching/types.ts';
import type { ArticleBlock } from './article/block.ts';

/** An annotation in its place on the page. */
export type Mention = {
  /** Entity id; for a citation that is no entity, the address of its official text. */
  subject: string;
  annotation: Annotation;
  block: ArticleBlock;
  /** Number of the section it stands in: 0 is the headline, then one for each heading. */
  section: number;
  /** How it was linked, where the reader chose another record. */
  before?: Annotation;
};

/** What an annotation speaks of, for "the same again?". */
export function subjectOf(annotation: Annotation): string {
  return annotation.entity ?? annotation.link ?? annotation.name;
}
