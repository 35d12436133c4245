import { annotateBlocks } from '../../src/matching/annotate.ts';
import type { Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import type { Annotation } from '../../src/matching/types.ts';
import type { AnnotateOptions } from './annotate-options.ts';
import type { InputText } from './read-texts.ts';

/** What `annotate --json` prints for one text: the contract other programs rely on. */
export type AnnotatedText = {
  file: string;
  id?: string;
  date: string | null;
  topic: boolean;
  /** Only where it was taken out of a page: offsets are into it. Else they are into the text as it was given. */
  text?: string;
  annotations: Annotation[];
};

/** Annotates one text. A date of its own goes before the one given for all. */
export function annotateText(
  input: InputText,
  lexicon: Lexicon,
  options: Pick<AnnotateOptions, 'date' | 'all' | 'explain'>,
): AnnotatedText {
  const date = input.date ?? options.date;
  const context = { date, language: input.language, ignoreTopic: options.all, explain: options.explain };
  const { topic, blocks } = annotateBlocks(input.blocks, lexicon, context);
  const annotations = blocks.flatMap((found, index) => {
    const offset = input.blocks[index]!.start;
    return found.map((annotation) => ({
      ...annotation,
      start: annotation.start + offset,
      end: annotation.end + offset,
    }));
  });
  return {
    file: input.file,
    ...(input.id !== undefined && { id: input.id }),
    date,
    topic: topic.open,
    ...(input.extracted && { text: input.text }),
    annotations,
  };
}
