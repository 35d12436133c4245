import type { Entity } from '../../src/knowledge/schema.ts';
import { annotateBlocks } from '../../src/matching/annotate.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../src/matching/lexicon/lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { type Data, toBundle } from '../build/read-data.ts';
import { type LintRule, problemAt } from './rule.ts';

/** Every record is found where an article writes its name or one of its aliases: the matcher itself is asked. */
export const foundByName: LintRule = {
  name: 'found-by-name',
  check(data: Data) {
    const lexicon = openLexicon(compileLexicon([toBundle(data, 0, '1970-01-01')]));
    return [...data.entities.values()]
      .filter(({ entity }) => !isFound(entity, lexicon))
      .map(({ entity, source }) =>
        problemAt(
          this,
          source,
          ['name'],
          `"${entity.name}" links to ${linkedTo(sentence(entity.name), lexicon)}, and no alias leads to ${entity.id}.`,
          'Add an alias as articles write it, or tell it from the other record with needs.',
        ),
      );
  },
};

function isFound(entity: Entity, lexicon: Lexicon): boolean {
  if (finds(sentence(entity.name), entity.id, lexicon)) return true;
  const company = [entity.name, ...(entity.context ?? [])].join(', ');
  return (entity.aliases ?? []).some((alias) => {
    const text = typeof alias === 'string' ? alias : alias.text;
    return finds(`${sentence(text)} ${company}.`, entity.id, lexicon);
  });
}

function sentence(form: string): string {
  return `Officials spoke of ${form} on Monday.`;
}

function finds(text: string, id: string, lexicon: Lexicon): boolean {
  return annotations(text, lexicon).some(({ entity }) => entity === id);
}

function linkedTo(text: string, lexicon: Lexicon): string {
  return (
    annotations(text, lexicon)
      .map(({ entity }) => entity)
      .join(', ') || 'nothing'
  );
}

function annotations(text: string, lexicon: Lexicon) {
  const context = { date: null, language: 'en', ignoreTopic: true };
  return annotateBlocks([{ text, role: 'body' }], lexicon, context).blocks.flat();
}
