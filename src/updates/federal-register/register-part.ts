/** The kept documents as events in the timelines of their agencies, beside the feeds. */
import { MAIN_PREFIX } from '../../knowledge/feed-of.ts';
import { LIVE_SOURCE } from '../../knowledge/live-source.ts';
import { namespaceBundle } from '../../knowledge/namespace-bundle.ts';
import type { Bundle, Source, Thread, ThreadEvent } from '../../knowledge/schema.ts';
import type { PartSource } from '../joined-knowledge.ts';
import type { RegisterDocument } from './register-document.ts';
import type { RegisterHead, RegisterShelf } from './register-shelf.ts';

/** Longest sentence of an event (src/knowledge/schema.ts). */
const MAX_WHAT = 240;

const NAMES: Record<RegisterDocument['kind'], string> = {
  rule: 'Rule',
  proposed: 'Proposed rule',
  notice: 'Notice',
  presidential: 'Presidential document',
};
const TYPES: Record<RegisterDocument['kind'], ThreadEvent['type']> = {
  rule: 'rule',
  proposed: 'rule',
  notice: 'statement',
  presidential: 'order',
};

/** Its part of what is shown; it has no names of its own, and nothing of the records beside it is touched. */
export function registerPart(shelf: RegisterShelf): PartSource {
  return {
    name: LIVE_SOURCE,
    hasNames: false,
    version: async () => {
      const head = await shelf.head();
      return head && head.documents > 0 ? head.sha256 : null;
    },
    part: async () => {
      const [head, documents] = await Promise.all([shelf.head(), shelf.documents()]);
      return namespaceBundle(toBundle(documents, head!), LIVE_SOURCE);
    },
  };
}

function toBundle(documents: readonly RegisterDocument[], { day }: RegisterHead): Bundle {
  const thread: Thread = {
    id: 'documents',
    title: 'Federal Register, live: documents of immigration agencies',
    summary:
      'As FederalRegister.gov lists them, chosen by agency; no editor of these notes has read them. Its web edition is unofficial: the official one is the PDF on govinfo.gov. The Federal Register does not endorse this.',
    checked: day,
    events: documents.map(eventOf),
    sources: Object.fromEntries(documents.flatMap(sourcesOf)),
  };
  return {
    format: 1,
    sequence: 0,
    date: day,
    entities: [],
    threads: documents.length > 0 ? [thread] : [],
    offices: [],
    moved: {},
  };
}

function eventOf(document: RegisterDocument): ThreadEvent {
  return {
    date: document.day,
    what: sentenceOf(document),
    type: TYPES[document.kind],
    entities: document.agencies.map((id) => MAIN_PREFIX + id),
    sources: sourcesOf(document).map(([key]) => key),
  };
}

/** "Proposed rule: Fees for Asylum Seekers. Document 2026-23456, comments until January 8, 2027." */
function sentenceOf({ kind, title, number, effective, commentsUntil }: RegisterDocument): string {
  const facts = [
    `Document ${number}`,
    ...(effective ? [`effective ${inWords(effective)}`] : []),
    ...(commentsUntil ? [`comments until ${inWords(commentsUntil)}`] : []),
  ];
  const head = `${NAMES[kind]}: `;
  const foot = `. ${facts.join(', ')}.`;
  return head + cut(title.replace(/\.$/, ''), MAX_WHAT - head.length - foot.length) + foot;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\s,;:.]*\s\S*$/u, '')}…`;
}

const WORDS = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function inWords(day: string): string {
  return WORDS.format(Date.parse(`${day}T00:00:00Z`));
}

/** The web page, and the official PDF where it is there. */
function sourcesOf({ number, day, page, pdf }: RegisterDocument): [key: string, source: Source][] {
  const key = `document-${number.toLowerCase()}`;
  const common = { publisher: 'Federal Register', published: day, basis: 'scheme' } as const;
  const web: Source = { ...common, url: page, title: `Document ${number}, web edition (unofficial)` };
  if (!pdf) return [[key, web]];
  return [
    [key, web],
    [`${key}-pdf`, { ...common, url: pdf, title: `Document ${number}, PDF (official edition)` }],
  ];
}
