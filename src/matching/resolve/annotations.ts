import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Annotation } from '../types.ts';
import type { Cited } from './cited.ts';
import type { Link } from './link.ts';

/** Links and citations of one block as annotations in order, none overlapping another. */
export function toAnnotations(
  text: string,
  links: readonly Link[],
  cited: readonly Cited[],
  lexicon: Lexicon,
  explain: boolean,
): Annotation[] {
  const all = [
    ...links.map((link) => ofLink(text, link, lexicon, explain)),
    ...cited.map((one) => ofCitation(text, one, lexicon, explain)),
  ];
  return withoutOverlaps(all);
}

function ofLink(text: string, link: Link, lexicon: Lexicon, explain: boolean): Annotation {
  const { id, name, kind } = lexicon.entity(link.entity);
  const { start, rule, score, runnerUp } = link;
  // The stop of "Jr." is part of the name.
  const end =
    text[link.end] === '.' && /\b[JS]r$/i.test(text.slice(start, link.end)) ? link.end + 1 : link.end;
  const annotation: Annotation = {
    start,
    end,
    text: text.slice(start, end),
    entity: id,
    name,
    kind,
    rule,
    score,
  };
  if (!explain) return annotation;
  const next = runnerUp && lexicon.entity(runnerUp.entity);
  return {
    ...annotation,
    why: {
      because: link.because(),
      ...(next && { runnerUp: { entity: next.id, name: next.name, kind: next.kind, score: runnerUp.score } }),
    },
  };
}

function ofCitation(
  text: string,
  { citation, canonical, entity, link }: Cited,
  lexicon: Lexicon,
  explain: boolean,
): Annotation {
  const { start, end } = citation;
  const record = entity === null ? null : lexicon.entity(entity);
  return {
    start,
    end,
    text: text.slice(start, end),
    entity: record?.id ?? null,
    name: record?.name ?? canonical,
    kind: record?.kind ?? citation.kind,
    rule: 'citation',
    score: citation.weak ? 0.9 : 1,
    ...(link && { link }),
    ...(explain && { why: { because: [`legal citation ${canonical}`] } }),
  };
}

/** Of two that overlap: the one with a record, then the longer, then the one by another rule than citation. */
function withoutOverlaps(annotations: Annotation[]): Annotation[] {
  annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Annotation[] = [];
  for (const annotation of annotations) {
    const last = kept.at(-1);
    if (!last || annotation.start >= last.end) kept.push(annotation);
    else if (isBetter(annotation, last)) kept[kept.length - 1] = annotation;
  }
  return kept;
}

function isBetter(a: Annotation, b: Annotation): boolean {
  // "S. 744 of the 113th Congress" is a bill, whatever is known of Congress.
  if (a.rule === 'citation' && a.start <= b.start && a.end > b.end) return true;
  if (b.rule === 'citation' && b.start <= a.start && b.end > a.end) return false;
  if ((a.entity === null) !== (b.entity === null)) return a.entity !== null;
  if (a.end - a.start !== b.end - b.start) return a.end - a.start > b.end - b.start;
  return a.rule !== 'citation' && b.rule === 'citation';
}
