/** A lexicon of a few records, and what a scan with it finds. */
import type { Entity, Office } from '../../../src/knowledge/schema.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../../src/matching/lexicon/lexicon.ts';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import type { Candidate } from '../../../src/matching/scan/block-scan.ts';
import { scanBlock } from '../../../src/matching/scan/scan-block.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';

export function lexiconOf(entities: (Partial<Entity> & { id: string })[], offices: Office[] = []): Lexicon {
  return openLexicon(compileLexicon([fakeBundle({ entities: entities.map(fakeEntity), offices })]));
}

/** A lexicon of one term, law or agency that is written in these ways. */
export function lexiconOfForms(...forms: NonNullable<Entity['aliases']>): Lexicon {
  return lexiconOf([{ id: 'it', kind: 'law', name: 'Zzyzx Zzyzx Zzyzx', aliases: forms }]);
}

/** The texts of all candidates. */
export function found(text: string, lexicon: Lexicon): string[] {
  return scanBlock(text, lexicon).candidates.map((candidate) => candidate.text);
}

/** What a candidate can mean: "alias:boston-trust-act". */
export function meanings(candidate: Candidate, lexicon: Lexicon): string[] {
  return candidate.uses.map((use) =>
    use.form === 'title'
      ? `title:${lexicon.office(use.office).id}`
      : `${use.form}:${lexicon.entity(use.entity).id}`,
  );
}
