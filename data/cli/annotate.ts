/** `npm run annotate -- [--json] [--date D] [--all] [--explain] FILE…`: the engine of the extension on files. */
import { type AnnotateOptions, readAnnotateOptions } from './annotate-options.ts';
import { annotateText } from './annotate-text.ts';
import { annotationTable } from './annotation-table.ts';
import { openKnowledge } from './open-knowledge.ts';
import { type InputText, readTexts } from './read-texts.ts';

/**
 * Prints every text's annotations in the order given. Files that cannot be read are named on standard error; true
 * when there were none.
 */
function annotateFiles(options: AnnotateOptions): boolean {
  const { lexicon } = openKnowledge();
  let allRead = true;
  for (const file of options.files) {
    let texts: InputText[];
    try {
      texts = readTexts(file);
    } catch (error) {
      allRead = false;
      console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
      continue;
    }
    for (const text of texts) {
      const result = annotateText(text, lexicon, options);
      console.log(options.json ? JSON.stringify(result) : annotationTable(result));
    }
  }
  return allRead;
}

try {
  if (!annotateFiles(readAnnotateOptions(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
