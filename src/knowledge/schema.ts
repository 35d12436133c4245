/**
 * The shape of every record of the knowledge base, as schemas with the types inferred from them.
 * The same schemas check the YAML files that people edit, the bundle that is built from them, and a
 * bundle that was downloaded. Strings are plain text: no HTML, no patterns, no expressions.
 */
import * as v from 'valibot';
import { KINDS } from './kinds.ts';
import { isoDay, partialDate, recordId } from './primitives.ts';
import { UNKNOWN_END } from './unknown-end.ts';

/** Plain text on one line, without markup or control and bidi characters. */
function plainText(maxLength: number) {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(maxLength),
    v.regex(/^[^<>\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, 'has markup, control or direction characters'),
  );
}
/** An http or https address: some old pages have no other. */
const webAddress = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(/^https?:\/\/[^\s<>"']+$/, 'is not a web address'),
);

export { KINDS };
export const kind = v.picklist(KINDS);

/** How a source was established: the page was read, or its address follows from its publisher's documented scheme. */
export const BASES = ['page', 'scheme'] as const;

export const source = v.strictObject({
  url: webAddress,
  title: plainText(200),
  publisher: plainText(80),
  /** Day, month or year of publication, where known. */
  published: v.optional(partialDate),
  basis: v.picklist(BASES),
  /** The day the page was read; needed with basis `page`. */
  read: v.optional(isoDay),
});

/** Key of an entry of the record's own `sources` map. */
const sourceKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a source key'),
  v.maxLength(60),
);
const sourceKeys = v.pipe(v.array(sourceKey), v.minLength(1));
const sourceMap = v.record(sourceKey, source);

export const NEEDS = ['context', 'full-name', 'jurisdiction'] as const;

export const alias = v.strictObject({
  text: plainText(160),
  /** Language of this form (BCP 47); English when absent. */
  lang: v.optional(v.picklist(['en', 'es'])),
  /**
   * `exact`: letters must have the same case as written here. Folded case otherwise, first letter capital in running
   * text.
   */
  case: v.optional(v.literal('exact')),
  /** What must be in the article before this form is linked. */
  needs: v.optional(v.picklist(NEEDS)),
  /** The form is used only for articles on or after / before this day. */
  from: v.optional(partialDate),
  to: v.optional(partialDate),
});

const periodEnd = v.union([partialDate, v.literal(UNKNOWN_END)]);

export const role = v.strictObject({
  /** The office as it is called, without the name of the body: "Acting Director", "Mayor". */
  title: plainText(100),
  /** Entity id of the body, or its name in plain text. */
  at: v.optional(plainText(120)),
  /** Id in data/offices.yaml when one person at a time holds this office. */
  office: v.optional(recordId),
  acting: v.optional(v.boolean()),
  from: partialDate,
  /** Last day in office; `unknown`: over on a day nobody recorded; absent: held when last checked. */
  to: v.optional(periodEnd),
  source: sourceKeys,
});

export const STATES = [
  'proposed',
  'passed',
  'signed',
  'vetoed',
  'in-force',
  'partly-in-force',
  'blocked',
  'partly-blocked',
  'expired',
  'repealed',
  'superseded',
  'struck-down',
  'rescinded',
  'withdrawn',
  'not-enacted',
  'filed',
  'pending',
  'decided',
  'on-appeal',
  'stayed',
  'dismissed',
  'settled',
  'closed',
  'active',
  'paused',
  'ending',
  'ended',
  'planned',
  'under-way',
  'open',
] as const;

export const status = v.strictObject({
  state: v.picklist(STATES),
  /** One line that says more than the state: which court, which part, how far. */
  note: v.optional(plainText(160)),
  from: partialDate,
  to: v.optional(periodEnd),
  source: sourceKeys,
});

export const fact = v.strictObject({
  label: plainText(60),
  value: plainText(200),
  /** The day, month or year the value speaks of. */
  asOf: v.optional(partialDate),
  source: sourceKeys,
});

/**
 * A claim that was wrong, as it stood, and one neutral sentence on what was wrong with it and what is right. Readers
 * whose cards showed that very claim are told once. News is no correction: a period that ends gets its `to`.
 */
const correctionFields = {
  /** The day it was corrected here. */
  on: isoDay,
  note: plainText(200),
  source: v.optional(sourceKeys),
};
const { office: _office, source: _of, ...roleFields } = role.entries;
const { source: _from, ...statusFields } = status.entries;
const { source: _by, ...factFields } = fact.entries;
export const correction = v.strictObject({
  ...correctionFields,
  was: v.union([
    v.strictObject({ role: v.strictObject(roleFields) }),
    v.strictObject({ status: v.strictObject(statusFields) }),
    v.strictObject({ fact: v.strictObject(factFields) }),
    v.strictObject({ summary: plainText(300) }),
  ]),
});
/** The same for an event of a thread. */
export const eventCorrection = v.strictObject({
  ...correctionFields,
  was: v.strictObject({ event: v.strictObject({ date: partialDate, what: plainText(240) }) }),
});

export const RELATIONS = [
  'part-of',
  'led-by',
  'amends',
  'implements',
  'challenges',
  'upheld-by',
  'struck-down-by',
  'blocked-by',
  'succeeded-by',
  'codified-in',
  'located-in',
  'party-to',
  'decided-by',
  'run-by',
  'see-also',
] as const;
export const relation = v.strictObject({ id: recordId, how: v.picklist(RELATIONS) });

/** One way a contested term is used, and by whom. */
export const usage = v.strictObject({
  text: plainText(100),
  by: plainText(160),
  source: v.optional(sourceKeys),
});

export const localName = v.strictObject({
  name: plainText(160),
  summary: v.optional(plainText(300)),
  /** True once a person who reads the language has checked it. */
  reviewed: v.boolean(),
});

const entityFields = {
  name: plainText(160),
  aliases: v.optional(v.array(v.union([plainText(160), alias]))),
  /** Surnames and short forms, linked only after a full mention or a title. */
  short: v.optional(v.array(plainText(80))),
  summary: plainText(300),
  /** US, US-MA, US-MA-boston, or a country code. */
  jurisdiction: v.pipe(
    v.string(),
    v.regex(
      /^[A-Z]{2}(-[A-Z]{2}(-[a-z0-9]+(-[a-z0-9]+)*)?)?$/,
      'is not a jurisdiction (US, US-MA, US-MA-boston, MX)',
    ),
  ),
  roles: v.optional(v.array(role)),
  status: v.optional(v.array(status)),
  facts: v.optional(v.array(fact)),
  usage: v.optional(v.array(usage)),
  related: v.optional(v.array(relation)),
  /** What was wrong here before, oldest first. */
  corrections: v.optional(v.pipe(v.array(correction), v.minLength(1))),
  /** Canonical legal citations: "8 U.S.C. § 1373", "Pub. L. 119-1", "90 Fed. Reg. 8443", "EO 14159". */
  citations: v.optional(v.array(plainText(80))),
  /** Words and entity ids that speak for this entity where a form is shared or weak. */
  context: v.optional(v.array(plainText(80))),
  names: v.optional(v.strictObject({ es: v.optional(localName) })),
  links: v.optional(
    v.strictObject({
      wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
      official: v.optional(webAddress),
    }),
  ),
  /** The day the record was last checked against its sources. */
  checked: isoDay,
  sources: sourceMap,
};

/** An entity as it stands in its YAML file. Id and kind come from the file's name and folder. */
export const entityFile = v.strictObject(entityFields);
/** What is left in place of a record whose id changed. */
export const movedFile = v.strictObject({ 'moved-to': recordId });
/** An entity as it stands in a bundle. */
export const entity = v.strictObject({ id: recordId, kind, ...entityFields });

export const EVENT_TYPES = [
  'law',
  'order',
  'rule',
  'ruling',
  'filing',
  'operation',
  'office',
  'statement',
  'vote',
  'incident',
  'report',
] as const;

export const event = v.strictObject({
  date: partialDate,
  /** One neutral sentence. */
  what: plainText(240),
  type: v.picklist(EVENT_TYPES),
  entities: v.pipe(v.array(recordId), v.minLength(1)),
  sources: sourceKeys,
});

const threadFields = {
  title: plainText(120),
  summary: plainText(300),
  events: v.pipe(v.array(event), v.minLength(1)),
  /** What was wrong here before, oldest first. */
  corrections: v.optional(v.pipe(v.array(eventCorrection), v.minLength(1))),
  /** Until which day later events were looked for. */
  checked: isoDay,
  sources: sourceMap,
};
/** A thread as it stands in its YAML file. */
export const threadFile = v.strictObject(threadFields);
/** A thread as it stands in a bundle. */
export const thread = v.strictObject({ id: recordId, ...threadFields });

/** An office that one person at a time holds (acting or not). */
export const office = v.strictObject({
  id: recordId,
  name: plainText(120),
  /** Entity id of the body it leads or belongs to. */
  at: v.optional(recordId),
  jurisdiction: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z]{2}(-[a-z0-9]+(-[a-z0-9]+)*)?)?$/)),
  /** Ways to name the office that link to its holder, alone or before a surname: "DHS secretary". */
  titles: v.array(plainText(80)),
  /** Day from which its holders form an unbroken line in this knowledge base. */
  since: v.optional(partialDate),
  /** Periods inside that line for which no holder is recorded, each with the reason; one without `to` lasts. */
  gaps: v.optional(
    v.array(v.strictObject({ from: partialDate, to: v.optional(partialDate), why: plainText(160) })),
  ),
});

/** Names that an added feed gives to records of the main feed, by their ids (`main:todd-lyons`). */
export const addedAliases = v.record(
  recordId,
  v.pipe(v.array(v.union([plainText(160), alias])), v.minLength(1)),
);

/** A published version of the knowledge base. */
export const bundle = v.strictObject({
  format: v.literal(1),
  /** Grows by one with each publication. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The day this version was made from the records. */
  date: isoDay,
  entities: v.array(entity),
  threads: v.array(thread),
  offices: v.array(office),
  /** Old id → id now. */
  moved: v.record(recordId, recordId),
  /** Of an added feed: names it gives to records of the main feed, by their ids (`main:todd-lyons`). */
  aliases: v.optional(addedAliases),
});

export type PartialDate = string;
export type Kind = v.InferOutput<typeof kind>;
export type Source = v.InferOutput<typeof source>;
export type Alias = v.InferOutput<typeof alias>;
export type Role = v.InferOutput<typeof role>;
export type Status = v.InferOutput<typeof status>;
export type State = Status['state'];
export type Fact = v.InferOutput<typeof fact>;
export type Correction = v.InferOutput<typeof correction> | v.InferOutput<typeof eventCorrection>;
export type Usage = v.InferOutput<typeof usage>;
export type Relation = v.InferOutput<typeof relation>;
export type Entity = v.InferOutput<typeof entity>;
export type EntityFile = v.InferOutput<typeof entityFile>;
export type EventType = (typeof EVENT_TYPES)[number];
export type ThreadEvent = v.InferOutput<typeof event>;
export type Thread = v.InferOutput<typeof thread>;
export type Office = v.InferOutput<typeof office>;
export type Bundle = v.InferOutput<typeof bundle>;
