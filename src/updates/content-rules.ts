/** What a bundle may say, beyond its shape: limits that keep a signed but harmful one from slowing or misleading. */
import { MAIN_PREFIX, namesMain } from '../knowledge/feed-of.ts';
import type { Bundle, Entity } from '../knowledge/schema.ts';

/** What a feed is for: `main` is the knowledge base itself, `added` stands beside it. */
export type FeedRole = 'main' | 'added';

/**
 * Main: six times the planned size of the knowledge base. Added: a state's officials and ordinances several times;
 * eight such feeds together are no larger than the main one may be.
 */
const LIMITS: Record<FeedRole, { entities: number; events: number; aliases: number }> = {
  main: { entities: 20_000, events: 60_000, aliases: 0 },
  added: { entities: 2_000, events: 6_000, aliases: 500 },
};
/** Longest id of an added feed's record: the feed's name (up to 40) and a colon come before it. */
const MAX_ADDED_ID = 59;
/** The longest list today has about 20 forms. */
const MAX_ALIASES = 80;
/** Same-named records exist (mayors, sanctuary laws, ministries); a form of hundreds would slow every page. */
const MAX_SHARED = 40;

/** Words so common that a form of this text would mark every sentence. Folded to lower case. */
const COMMON = new Set(
  `a an and any are as at be been but by can could did do does for from had has have he her him his how i if in into
  is it its may me more my no nor not of off on one or our out over she should so some than that the their them then
  there these they this those to two under up us was we were what when where which who why will with would you your
  said says new year years day people man woman time state states city court law order case judge officials police`.split(
    /\s+/,
  ),
);

/** Letters of scripts that look like Latin ones beside Latin letters: "DHЅ" with a Cyrillic letter. */
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** The first thing wrong, in words that name the record and the value; null when nothing is. */
export function contentProblem(bundle: Bundle, role: FeedRole): string | null {
  const most = LIMITS[role];
  if (bundle.entities.length > most.entities) return `it has more than ${most.entities} records`;
  const events = bundle.threads.reduce((sum, thread) => sum + thread.events.length, 0);
  if (events > most.events) return `it has more than ${most.events} events`;
  if (Object.values(bundle.aliases ?? {}).flat().length > most.aliases)
    return `it gives records of the main feed more than ${most.aliases} names`;
  return (
    orderProblem(bundle) ??
    ownIdProblem(bundle, role) ??
    formProblem(bundle) ??
    sourceProblem(bundle) ??
    referenceProblem(bundle, role)
  );
}

/** Records stand in the order of their ids, once each: deltas rely on it. */
function orderProblem(bundle: Bundle): string | null {
  for (const list of [bundle.entities, bundle.threads, bundle.offices]) {
    for (let at = 1; at < list.length; at++) {
      if (list[at - 1]!.id >= list[at]!.id)
        return `the record ${list[at]!.id} stands twice or in the wrong place`;
    }
  }
  return null;
}

/** A feed names its own records without a prefix: the prefix is given by the reader's extension. */
function ownIdProblem(bundle: Bundle, role: FeedRole): string | null {
  const records = [...bundle.entities, ...bundle.threads, ...bundle.offices].map(({ id }) => id);
  for (const id of [...records, ...Object.entries(bundle.moved).flat()]) {
    if (id.includes(':')) return `the id ${id} claims to be of a feed`;
    if (role === 'added' && id.length > MAX_ADDED_ID) return `the id ${id} is longer than ${MAX_ADDED_ID}`;
  }
  const foreign = Object.keys(bundle.aliases ?? {}).find((id) => !namesMain(id));
  return foreign === undefined ? null : `it gives names to ${foreign}; it may to ${MAIN_PREFIX}… only`;
}

type Form = { text: string; guarded: boolean };

function formsOf(entity: Entity): Form[] {
  const aliases = (entity.aliases ?? []).map(formOf);
  const short = (entity.short ?? []).map((text) => ({ text, guarded: true }));
  return [{ text: entity.name, guarded: false }, ...aliases, ...short];
}

function formOf(alias: NonNullable<Entity['aliases']>[number]): Form {
  return typeof alias === 'string'
    ? { text: alias, guarded: false }
    : { text: alias.text, guarded: alias.case === 'exact' || alias.needs !== undefined };
}

/** Everything that has names: records, offices, and records of the main feed that are given more. */
function namedThings(bundle: Bundle): { id: string; forms: Form[] }[] {
  const titles = (office: Bundle['offices'][number]) =>
    [office.name, ...office.titles].map((text) => ({ text, guarded: false }));
  return [
    ...bundle.entities.map((entity) => ({ id: entity.id, forms: formsOf(entity) })),
    ...bundle.offices.map((office) => ({ id: office.id, forms: titles(office) })),
    ...Object.entries(bundle.aliases ?? {}).map(([id, list]) => ({ id, forms: list.map(formOf) })),
  ];
}

function formProblem(bundle: Bundle): string | null {
  const owners = new Map<string, number>();
  for (const entity of namedThings(bundle)) {
    const { forms } = entity;
    if (forms.length > MAX_ALIASES) return `${entity.id} has more than ${MAX_ALIASES} names`;
    for (const form of forms) {
      const folded = form.text.toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(form.text)) return `${entity.id} has a name without letters`;
      if (!form.guarded && (COMMON.has(folded) || [...folded].length < 2)) {
        return `${entity.id} has the common word “${form.text}” as a name`;
      }
      if (LATIN.test(form.text) && LOOKALIKE.test(form.text)) {
        return `${entity.id} has a name that mixes alphabets: “${form.text}”`;
      }
    }
    for (const text of new Set(forms.map((form) => form.text.toLowerCase()))) {
      const count = (owners.get(text) ?? 0) + 1;
      if (count > MAX_SHARED) return `more than ${MAX_SHARED} records share the name “${text}”`;
      owners.set(text, count);
    }
  }
  return null;
}

/** Every claim names sources that the record has. */
function sourceProblem(bundle: Bundle): string | null {
  for (const entity of bundle.entities) {
    const claims = [
      ...(entity.roles ?? []),
      ...(entity.status ?? []),
      ...(entity.facts ?? []),
      ...(entity.usage ?? []),
      ...(entity.corrections ?? []),
    ];
    const missing = claims
      .flatMap((claim) => claim.source ?? [])
      .find((key) => !Object.hasOwn(entity.sources, key));
    if (missing !== undefined) return `${entity.id} names a source that it does not have: ${missing}`;
  }
  for (const thread of bundle.threads) {
    const missing = thread.events
      .flatMap((event) => event.sources)
      .concat((thread.corrections ?? []).flatMap((correction) => correction.source ?? []))
      .find((key) => !Object.hasOwn(thread.sources, key));
    if (missing !== undefined) return `${thread.id} names a source that it does not have: ${missing}`;
  }
  return null;
}

/**
 * Every id that is named exists, now or under its old id. An added feed may name records of the main feed; whether
 * those exist is seen when the two are put together.
 */
function referenceProblem(bundle: Bundle, role: FeedRole): string | null {
  const ids = new Set(bundle.entities.map((entity) => entity.id));
  const exists = (id: string) =>
    ids.has(id) || ids.has(bundle.moved[id] ?? '') || (role === 'added' && namesMain(id));
  for (const entity of bundle.entities) {
    const lost = (entity.related ?? []).find((relation) => !exists(relation.id));
    if (lost) return `${entity.id} points to a record that is not there: ${lost.id}`;
  }
  for (const thread of bundle.threads) {
    const lost = thread.events.flatMap((event) => event.entities).find((id) => !exists(id));
    if (lost !== undefined) return `${thread.id} points to a record that is not there: ${lost}`;
  }
  return null;
}
