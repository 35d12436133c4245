import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan, Candidate } from '../scan/block-scan.ts';
import { readTopicCues, topicOf } from '../topic/topic-gate.ts';
import type { Block, MatchContext, MatchResult } from '../types.ts';
import { type AcronymSense, readAcronyms } from './acronyms.ts';
import { administrationEnd } from './administrations.ts';
import { type Anchors, createAnchors } from './anchors.ts';
import { toAnnotations } from './annotations.ts';
import { type ArticleView, viewArticle } from './article-view.ts';
import { citationsOf, settleCitation } from './cited.ts';
import { addDerivedSurnames } from './derived-surnames.ts';
import { linkFullForm } from './full-forms.ts';
import type { Link } from './link.ts';
import { linkOffice } from './offices.ts';
import { partsInside } from './parts-inside.ts';
import { withShortCaptions } from './short-captions.ts';
import { linkShortForm } from './short-forms.ts';
import { createStride } from './stride.ts';
import { anchorSurname, linkSurname } from './surnames.ts';

/**
 * Resolves the scans of a whole article: what each candidate means, given everything else in it. Pure, and the same
 * for the same blocks however they were scanned: when blocks are added, it is simply asked again.
 */
export function resolveBlocks(
  scans: readonly BlockScan[],
  roles: readonly Block['role'][],
  lexicon: Lexicon,
  context: MatchContext,
): MatchResult {
  const steps = resolveInSteps(scans, roles, lexicon, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `resolveBlocks` in steps of some paragraphs, for callers that share their thread with a page. */
export function* resolveInSteps(
  scans: readonly BlockScan[],
  roles: readonly Block['role'][],
  lexicon: Lexicon,
  context: MatchContext,
): Generator<void, MatchResult> {
  const isFar = createStride();
  const headlines = roles.map((role) => role === 'headline');
  yield* readTopicCues(scans, lexicon);
  const topic = topicOf(scans, headlines, lexicon);
  if (!topic.open && !context.ignoreTopic) return { topic, blocks: scans.map(() => []) };
  for (const scan of scans) {
    citationsOf(scan);
    if (isFar(scan)) yield;
  }
  const article = viewArticle(scans, roles, lexicon, context);
  yield;
  const anchors = createAnchors();
  const acronyms = readAcronyms(article);
  yield;
  yield* dropAnchors(article, anchors, acronyms);
  const blocks: MatchResult['blocks'] = [];
  for (const [index, scan] of scans.entries()) {
    const links = linkBlock(article, index, anchors, acronyms);
    const cited = citationsOf(scan).flatMap(
      (citation) => settleCitation(citation, lexicon, context.date) ?? [],
    );
    blocks.push(toAnnotations(scan.text, links, cited, lexicon, context.explain === true));
    if (isFar(scan)) yield;
  }
  return { topic, blocks };
}

/**
 * Finds out whom and what the article names beyond doubt. Full names come first; then people by first name or title
 * before a surname; then once more the names that need company, which those may give.
 */
function* dropAnchors(article: ArticleView, anchors: Anchors, acronyms: AcronymSense): Generator<void> {
  const named = new Set<Candidate>();
  const listed = new Set<number>();
  const byName = (candidate: Candidate, block: number): boolean => {
    if (named.has(candidate)) return true;
    const link = linkFullForm(candidate, block, article, anchors, acronyms);
    if (!link) return false;
    named.add(candidate);
    if (link.rule !== 'fuzzy') anchors.add(link.entity, { block, start: link.start }, !link.leans);
    for (const { uses } of candidate.inside) {
      if (uses.some((use) => use.form === 'short' && use.entity === link.entity)) listed.add(link.entity);
    }
    return true;
  };
  yield* visit(article, byName);
  article.blocks = yield* addDerivedSurnames(article, anchors, (entity) => listed.has(entity));
  yield* visit(article, (candidate, block) => {
    if (named.has(candidate)) return true;
    anchorSurname(candidate, block, article, anchors);
    return false;
  });
  yield* visit(article, byName);
  article.blocks = withShortCaptions(article, anchors);
}

/** Visits all candidates, and those inside each that was not taken. */
function* visit(
  article: ArticleView,
  take: (candidate: Candidate, block: number) => boolean,
): Generator<void> {
  const isFar = createStride();
  for (const [index, block] of article.blocks.entries()) {
    if (block.candidates.length === 0) continue;
    for (const candidate of block.candidates) {
      if (!take(candidate, index)) for (const inner of partsInside(candidate)) take(inner, index);
    }
    if (isFar(block)) yield;
  }
}

function linkBlock(article: ArticleView, index: number, anchors: Anchors, acronyms: AcronymSense): Link[] {
  const link = (candidate: Candidate): Link | null =>
    linkFullForm(candidate, index, article, anchors, acronyms) ??
    linkSurname(candidate, index, article, anchors) ??
    linkShortForm(candidate, index, article, anchors);
  const links: Link[] = [];
  const { candidates } = article.blocks[index]!;
  candidates.forEach((candidate, at) => {
    const whole = link(candidate);
    // Of "Homeland Security Secretary Kristi Noem" the name is linked, and what stands around it for itself.
    const next = candidates[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const known = links.length;
    if (candidate.inside.length > 0) {
      const parts = whole ? candidate.inside : partsInside(candidate);
      linkInside(links, parts, candidate.start, whole?.start ?? next, link);
      if (whole) linkInside(links, parts, whole.end, next, link);
    }
    const one = whole ?? (links.length > known ? null : linkOffice(candidate, index, article, anchors));
    if (one) links.push(one);
  });
  return links.map((one) => {
    const end = administrationEnd(one, article, index);
    return end === one.end ? one : { ...one, end };
  });
}

/** Adds links for the parts of a candidate from `from` until `until`, none overlapping another. */
function linkInside(
  links: Link[],
  parts: readonly Candidate[],
  from: number,
  until: number,
  link: (candidate: Candidate) => Link | null,
): void {
  let free = from;
  for (const inner of parts) {
    if (inner.end > until || inner.start < free) continue;
    const part = link(inner);
    if (!part) continue;
    links.push(part);
    free = part.end;
  }
}
