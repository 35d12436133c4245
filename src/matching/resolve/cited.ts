import type { Citation } from '../citations/citation.ts';
import { settleBill } from '../citations/congress-bills.ts';
import { findCitations, widening } from '../citations/find-citations.ts';
import { actSectionOf } from '../citations/ina-sections.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan } from '../scan/block-scan.ts';
import { scanName } from './scan-name.ts';

/** A citation of a block with the entity that it names, where there is one. */
export type Cited = { citation: Citation; canonical: string; entity: number | null; link: string | null };

const known = new WeakMap<BlockScan, Citation[]>();

/** The citations of a scanned block, read once. */
export function citationsOf(scan: BlockScan): readonly Citation[] {
  let citations = known.get(scan);
  if (!citations) {
    citations = findCitations(scan.text);
    known.set(scan, citations);
  }
  return citations;
}

/**
 * What a citation names: a record that carries it (or the provision around it), else the official text; null where
 * neither is known.
 */
export function settleCitation(citation: Citation, lexicon: Lexicon, date: string | null): Cited | null {
  const bill = citation.bill && settleBill(citation.bill, date);
  const canonical = bill?.canonical ?? citation.canonical;
  const entity = citedEntity(canonical, citation, lexicon);
  const link = bill?.link ?? citation.link ?? null;
  return entity === null && link === null ? null : { citation, canonical, entity, link };
}

function citedEntity(canonical: string, citation: Citation, lexicon: Lexicon): number | null {
  for (const form of widening(canonical)) {
    for (const spelling of spellings(form)) {
      const entity = lexicon.citedEntity(spelling) ?? namedEntity(spelling, lexicon);
      if (entity !== null) return entity;
    }
  }
  return citation.bill ? namedEntity(citation.canonical, lexicon) : null;
}

/** Other ways in which records write a canonical citation. */
function spellings(form: string): string[] {
  const code = /^8 U\.S\.C\. § ([\w-]+)(.*)$/.exec(form);
  const act = code && actSectionOf(code[1]!);
  if (act) return [form, `INA § ${act}${code[2]}`, `Section ${act}${code[2]}`];
  const order = /^EO (\d+)$/.exec(form);
  if (order) return [form, `Executive Order ${order[1]}`, `E.O. ${order[1]}`];
  const proclamation = /^Proclamation (\d+)$/.exec(form);
  if (proclamation) return [form, `Proc. ${proclamation[1]}`];
  return [form];
}

/**
 * The one entity that has a spelling among its names; forms that need more than themselves are left to their own
 * rules.
 */
function namedEntity(spelling: string, lexicon: Lexicon): number | null {
  const candidate = scanName(spelling, lexicon);
  // The hyphen that ends "Matter of A-B-" is no part of a word.
  if (!candidate || candidate.start > 0 || candidate.end < spelling.replace(/-$/, '').length) return null;
  const uses = candidate.uses.filter((use) => use.form === 'name' || use.form === 'alias');
  const [only, more] = uses;
  return only && !more && only.needs === null && only.from === null && only.to === null && 'entity' in only
    ? only.entity
    : null;
}
