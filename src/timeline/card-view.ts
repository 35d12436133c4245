/** The content of a card or of the head of an entity's panel page, ready to draw: no lookup is left to do. */
import type { EventType, Kind, PartialDate, Relation, State, Usage } from '../knowledge/schema.ts';

/** A numbered source at the foot of a card; numbers start at 1 and run in order of first use. */
export type NumberedSource = {
  number: number;
  url: string;
  title: string;
  publisher: string;
  published: PartialDate | null;
  basis: 'page' | 'scheme';
  read: PartialDate | null;
};

/** One dot of the then/now rail: an office held or a status in force on a day. */
export type RailLine = {
  /** "Acting Director, ICE", "In force", "Not yet law"; null when nothing is recorded for that day. */
  text: string | null;
  state: State | null;
  note: string | null;
  from: PartialDate | null;
  /** Last day, where it is over; `unknown` when over on an unrecorded day. */
  to: PartialDate | 'unknown' | null;
  /** True when this had ended by that day and nothing later is recorded: "Acting Director, ICE, until May 31, 2026". */
  over: boolean;
  /** True when the day lies inside the imprecision of a date ("began in March 2025"). */
  approximate: boolean;
  sources: number[];
};

export type Rail = {
  /** Null when the article's date is unknown. */
  articleDate: PartialDate | null;
  then: RailLine[];
  now: RailLine[];
  /** True: one dot, "Then and today". */
  unchanged: boolean;
};

export type EventView = {
  /** `<thread>/<index>`: stable within one version of the data. */
  id: string;
  thread: { id: string; title: string };
  date: PartialDate;
  /** With the name of the feed that tells it behind it, where that is an added one. */
  what: string;
  type: EventType;
  entities: { id: string; name: string }[];
  sources: number[];
};

/** What heads the card of an entity and its page in the panel. */
export type EntityHead = {
  id: string;
  kind: Kind;
  name: string;
  /** Name in the reader's language, where there is one; `name` stays the legal term. */
  localName: string | null;
  summary: string;
  /** True when summary or name is a translation that no person has checked. */
  unreviewed: boolean;
  jurisdiction: string;
};

export type CardView = EntityHead & {
  rail: Rail | null;
  /** At most three, newest last; `sinceCount` counts all. */
  since: EventView[];
  sinceCount: number;
  facts: { label: string; value: string; asOf: PartialDate | null; sources: number[] }[];
  usage: (Usage & { sources: number[] })[];
  citations: string[];
  related: { id: string; name: string; kind: Kind; how: Relation['how'] }[];
  sources: NumberedSource[];
  /** Day the record was last checked. */
  checked: string;
  /** Day of the version of the data in use. */
  dataDate: string;
  officialUrl: string | null;
  /** Further lines for the reader, in their language: the feed it is from, a correction, a translation unchecked. */
  notes?: readonly string[];
};
