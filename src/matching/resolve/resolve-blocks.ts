import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockScan, Candidate } from '../scan/block-scan.ts';
import { topicOf } from '../topic/topic-gate.ts';
import type { Block, MatchContext, MatchResult } from '../types.ts';
import { type AcronymSense, readAcronyms } from './acronyms.ts';
import { administrationEnd } from './administrations.ts';
import { type Anchors, createAnchors } from './anchors.ts';
import { toAnnotations } from './annotations.ts';
import { type ArticleView, viewArticle } from './article-view.ts';
import { citationsOf, settleCitation } from './cited.ts';
import { linkFullForm } from './full-forms.ts';
import type { Link } from './link.ts';
import { linkOffice } from './offices.ts';
import { linkShortForm } from './short-forms.ts';
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
  const topic = topicOf(
    scans,
    roles.map((role) => role === 'headline'),
  );
  if (!topic.open && !context.ignoreTopic) return { topic, blocks: scans.map(() => []) };
  const article = viewArticle(scans, roles, lexicon, context);
  const anchors = createAnchors();
  const acronyms = readAcronyms(article);
  dropAnchors(article, anchors, acronyms);
  const blocks = scans.map((scan, index) => {
    const links = linkBlock(article, index, anchors, acronyms);
    const cited = citationsOf(scan).flatMap(
      (citation) => settleCitation(citation, lexicon, context.date) ?? [],
    );
    return toAnnotations(scan.text, links, cited, lexicon, context.explain === true);
  });
  return { topic, blocks };
}

/**
 * Finds out whom and what the article names beyond doubt. Twice: names that need company may have it only from names
 * that stand further down. People come between, as titles before surnames name them too.
 */
function dropAnchors(article: ArticleView, anchors: Anchors, acronyms: AcronymSense): void {
  for (let round = 0; round < 2; round++) {
    article.blocks.forEach((block, index) => {
      eachTaken(block.candidates, (candidate) => {
        const link = linkFullForm(candidate, index, article, anchors, acronyms);
        if (link && link.rule !== 'fuzzy') anchors.add(link.entity, { block: index, start: link.start });
        return link !== null;
      });
    });
    if (round > 0) break;
    article.blocks.forEach((block, index) => {
      eachTaken(block.candidates, (candidate) => {
        anchorSurname(candidate, index, article, anchors);
        return false;
      });
    });
  }
}

/** Visits candidates, and those inside one that was not taken. */
function eachTaken(candidates: readonly Candidate[], take: (candidate: Candidate) => boolean): void {
  for (const candidate of candidates) {
    if (!take(candidate)) for (const inner of candidate.inside) take(inner);
  }
}

function linkBlock(article: ArticleView, index: number, anchors: Anchors, acronyms: AcronymSense): Link[] {
  const link = (candidate: Candidate): Link | null =>
    linkFullForm(candidate, index, article, anchors, acronyms) ??
    linkSurname(candidate, index, article, anchors) ??
    linkShortForm(candidate, index, article, anchors);
  const links: Link[] = [];
  for (const candidate of article.blocks[index]!.candidates) {
    const whole = link(candidate);
    if (whole) {
      links.push({ ...whole, end: administrationEnd(whole, article, index) });
      continue;
    }
    let end = 0;
    let taken = false;
    for (const inner of candidate.inside) {
      const part = inner.start >= end ? link(inner) : null;
      if (!part) continue;
      links.push({ ...part, end: administrationEnd(part, article, index) });
      end = part.end;
      taken = true;
    }
    const office = taken ? null : linkOffice(candidate, index, article, anchors);
    if (office) links.push(office);
  }
  return links;
}
