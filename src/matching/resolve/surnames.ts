import type { LexiconEntity } from '../lexicon/lexicon.ts';
import type { Candidate } from '../scan/block-scan.ts';
import { type Anchors, isBefore, type Place } from './anchors.ts';
import type { ArticleView } from './article-view.ts';
import { isInUse } from './date-window.ts';
import { weigh } from './evidence.ts';
import type { Link } from './link.ts';
import { readSurname, type SurnameReading } from './surname-reading.ts';
import { bearsTitle } from './title-classes.ts';

/** People whose surname, or way to be called after the first mention, this form is. */
function bearersOf(candidate: Candidate, article: ArticleView): LexiconEntity[] {
  const bearers: LexiconEntity[] = [];
  for (const use of candidate.uses) {
    if (use.form !== 'short' || !isInUse(use, article.date)) continue;
    const entity = article.lexicon.entity(use.entity);
    if (entity.kind === 'person') bearers.push(entity);
  }
  return bearers;
}

/** True for Presidents of the United States. */
export function wasPresident(person: LexiconEntity, article: ArticleView): boolean {
  return person.roles.some((role) => isPresidency(role, article));
}

/** Years before a term, and after it, in which coverage calls a candidate or a President by surname alone. */
const YEARS_BEFORE_TERM = 4;
const YEARS_AFTER_TERM = 12;
/** When the article also names others of that surname ("Jeb Bush"), he must be in office, or nearly. */
const YEARS_AMONG_OTHERS = 4;

/** True where the article is of the years in which everybody knows whom the surname means. */
function isPresidentOfTheTime(person: LexiconEntity, article: ArticleView, amongOthers: boolean): boolean {
  const yearsAfter = amongOthers ? YEARS_AMONG_OTHERS : YEARS_AFTER_TERM;
  const year = article.date === null ? null : Number(article.date.slice(0, 4));
  return person.roles.some((role) => {
    if (!isPresidency(role, article)) return false;
    if (year === null) return true;
    const end = role.to === null || role.to === 'unknown' ? year : Number(role.to.slice(0, 4));
    return year >= Number(role.from.slice(0, 4)) - YEARS_BEFORE_TERM && year <= end + yearsAfter;
  });
}

function isPresidency(role: LexiconEntity['roles'][number], article: ArticleView): boolean {
  return role.office !== null && article.lexicon.office(role.office).id === 'president';
}

/**
 * Notes who is named in full by this surname: a bearer with a first name or a title, or a stranger ("Kristen Lyons")
 * who takes the surname from them.
 */
export function anchorSurname(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
): void {
  const bearers = bearersOf(candidate, article);
  if (bearers.length === 0) return;
  const place = { block: blockIndex, start: candidate.start };
  const reading = read(candidate, blockIndex, article, bearers);
  if (reading.how === 'stranger') anchors.addStranger(candidate.text, place);
  if (reading.how === 'full' && reading.bearers.length === 1)
    anchors.add(reading.bearers[0]!.index, place, true);
  if (reading.how === 'bare' && isKnownToAll(candidate, blockIndex, article, anchors, bearers))
    anchors.add(bearers[0]!.index, place, false);
  if (reading.how !== 'title' || anchors.strangersOf(candidate.text).length > 0) return;
  const titled = byTitle(reading, candidate, blockIndex, article, anchors, bearers);
  if (titled) anchors.add(titled.index, place, true);
}

const COURTESY = /\bM(?:r|s|rs)\.?[\s\u00a0]$/;
const PROMINENT = /senator|secretary|governor|president|speaker|leader|attorney general|director/i;

/**
 * “Mr. Schumer” in an excerpt that never has the full name: the one bearer of the surname, while in high office, where
 * nobody else of that surname was named before.
 */
function isKnownToAll(
  { start, text }: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
  [only, other]: readonly LexiconEntity[],
): boolean {
  if (!only || other || article.date === null || anchors.strangersOf(text).length > 0) return false;
  return (
    COURTESY.test(article.blocks[blockIndex]!.text.slice(Math.max(0, start - 6), start)) &&
    bearsTitle(only, PROMINENT, article.date) === 2
  );
}

/** Links a surname by the first name or title before it, or by a full mention anywhere in the article. */
export function linkSurname(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
): Link | null {
  const bearers = bearersOf(candidate, article);
  if (bearers.length === 0) return null;
  const reading = read(candidate, blockIndex, article, bearers);
  const { start, end, text } = candidate;
  switch (reading.how) {
    case 'stranger':
    case 'part':
      return null;
    case 'full': {
      const own =
        reading.bearers.length === 1
          ? reading.bearers
          : reading.bearers.filter(({ index }) => anchors.has(index));
      if (own.length !== 1) return null;
      return {
        start: reading.start,
        end,
        entity: own[0]!.index,
        rule: 'alias',
        score: 0.93,
        because: () => [`first name and surname “${text}”`],
      };
    }
    case 'title': {
      const titled = byTitle(reading, candidate, blockIndex, article, anchors, bearers);
      if (titled)
        return {
          start,
          end,
          entity: titled.index,
          rule: 'title',
          score: 0.95,
          because: () => [`title “${reading.words}” before “${text}”`],
        };
      return reading.calling ? null : byMention(candidate, blockIndex, article, anchors, bearers);
    }
    case 'bare':
      return byMention(candidate, blockIndex, article, anchors, bearers);
  }
}

function read(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  bearers: readonly LexiconEntity[],
): SurnameReading {
  const famous = bearers.some((bearer) => wasPresident(bearer, article));
  return readSurname(article.blocks[blockIndex]!, candidate.start, candidate.end, bearers, famous);
}

/** The one bearer of a surname who bears the title before it: by who is named in the article, by date, by place. */
function byTitle(
  title: Extract<SurnameReading, { how: 'title' }>,
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
  bearers: readonly LexiconEntity[],
): LexiconEntity | null {
  const held = bearers
    .map((bearer) => ({ bearer, fit: bearsTitle(bearer, title.roles, article.date) }))
    .filter(({ fit }) => fit > 0);
  const named = held.filter(({ bearer }) => anchors.has(bearer.index));
  if (named.length === 1) return named[0]!.bearer;
  if (anchors.strangersOf(candidate.text).length > 0) return null;
  const onTheDay = article.date === null || title.former ? held : held.filter(({ fit }) => fit === 2);
  if (onTheDay.length <= 1) return onTheDay[0]?.bearer ?? null;
  const weighed = onTheDay
    .map(({ bearer }) => ({ bearer, evidence: weigh(bearer, article, blockIndex, candidate.start, anchors) }))
    .sort((a, b) => b.evidence.score - a.evidence.score);
  return weighed[0]!.evidence.score - weighed[1]!.evidence.score >= 1 ? weighed[0]!.bearer : null;
}

/** A bare surname means the bearer whom the article names; of several, the one named last, unless both are at hand. */
function byMention(
  candidate: Candidate,
  blockIndex: number,
  article: ArticleView,
  anchors: Anchors,
  bearers: readonly LexiconEntity[],
): Link | null {
  const { start, end, text } = candidate;
  const link = (entity: number, score: number, because: string): Link => ({
    start,
    end,
    entity,
    rule: 'surname',
    score,
    because: () => [because],
  });
  const named = bearers.filter(({ index }) => anchors.has(index));
  const strangers = anchors.strangersOf(text);
  const presidents = bearers.filter((bearer) => isPresidentOfTheTime(bearer, article, strangers.length > 0));
  if (presidents.length === 1 && named.every(({ index }) => index === presidents[0]!.index)) {
    return link(presidents[0]!.index, 0.9, `“${text}” is a President’s surname`);
  }
  if (named.length === 0) return null;
  if (named.length === 1 && strangers.length === 0)
    return link(named[0]!.index, 0.92, `surname of ${named[0]!.name}, who is named in the article`);
  const here = { block: blockIndex, start };
  const nearest = named
    .flatMap(({ index }) => lastBefore(anchors.placesOf(index), here, index) ?? [])
    .concat(lastBefore(strangers, here, null) ?? [])
    .sort((a, b) => (isBefore(a.place, b.place) ? 1 : -1));
  const [last, other] = nearest;
  if (!last || last.who === null || (other && other.place.block === last.place.block)) return null;
  return link(
    last.who,
    0.8,
    `${article.lexicon.entity(last.who).name} was the last of that surname to be named`,
  );
}

function lastBefore(
  places: readonly Place[],
  here: Place,
  who: number | null,
): { place: Place; who: number | null } | null {
  let best: Place | null = null;
  for (const place of places) if (isBefore(place, here) && (!best || isBefore(best, place))) best = place;
  return best && { place: best, who };
}
