/** Reads what the Federal Register answers. What cannot be read of it drops out, a document at a time. */
import * as v from 'valibot';
import { agenciesOf } from './agencies.ts';
import {
  calendarDay,
  documentNumber,
  pageAddress,
  pdfAddress,
  plainTitle,
  type RegisterDocument,
} from './register-document.ts';

/** More than was asked for is not looked at. */
const MAX_RESULTS = 1000;
/** A document of tomorrow may be there where the day began earlier; later ones are mistakes. */
const AHEAD_MS = 86_400_000;

/** Types as the site writes them, and as its query does. Corrections and meetings of its own kinds are not shown. */
const KINDS: Readonly<Record<string, RegisterDocument['kind']>> = {
  Rule: 'rule',
  RULE: 'rule',
  'Proposed Rule': 'proposed',
  PRORULE: 'proposed',
  Notice: 'notice',
  NOTICE: 'notice',
  'Presidential Document': 'presidential',
  PRESDOCU: 'presidential',
};

const reply = v.object({
  count: v.optional(v.number()),
  /** The key is missing where nothing was found. */
  results: v.optional(v.array(v.unknown())),
});

const result = v.object({
  document_number: documentNumber,
  title: plainTitle,
  type: v.string(),
  publication_date: calendarDay,
  effective_on: v.nullish(calendarDay),
  comments_close_on: v.nullish(calendarDay),
  html_url: pageAddress,
  pdf_url: v.nullish(pdfAddress),
  /** Only agencies that the site knows have a slug. */
  agencies: v.array(v.object({ slug: v.optional(v.pipe(v.string(), v.maxLength(200))) })),
});

export type Reply =
  | {
      ok: true;
      documents: RegisterDocument[];
      /** Records that could not be read. */
      dropped: number;
    }
  | { ok: false; reason: string };

/** In: the body, and the moment it was sent in milliseconds since 1970. */
export function readReply(bytes: Uint8Array, now: number): Reply {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { ok: false, reason: 'its answer cannot be read' };
  }
  const read = v.safeParse(reply, raw);
  if (!read.success) return { ok: false, reason: 'its answer has another form than it had' };
  const { count, results } = read.output;
  if (!results) {
    return count === 0
      ? { ok: true, documents: [], dropped: 0 }
      : { ok: false, reason: 'its answer has no documents and does not say so' };
  }
  const latest = now + AHEAD_MS;
  const found = results.slice(0, MAX_RESULTS).map((one) => readResult(one, latest));
  const dropped = found.filter((one) => one === 'unreadable').length;
  if (dropped > 0 && dropped === found.length) {
    return { ok: false, reason: 'none of its documents can be read' };
  }
  return { ok: true, documents: found.filter((one) => typeof one !== 'string'), dropped };
}

/** One document; or why there is none: it cannot be read, or it is of no concern here. */
function readResult(raw: unknown, latest: number): RegisterDocument | 'unreadable' | 'other' {
  const read = v.safeParse(result, raw);
  if (!read.success) return 'unreadable';
  const found = read.output;
  if (Date.parse(`${found.publication_date}T00:00:00Z`) > latest) return 'unreadable';
  const kind = Object.hasOwn(KINDS, found.type) ? KINDS[found.type] : undefined;
  const agencies = agenciesOf(
    found.agencies.flatMap(({ slug }) => slug ?? []),
    found.title,
  );
  if (!kind || agencies.length === 0) return 'other';
  return {
    number: found.document_number,
    kind,
    title: found.title,
    day: found.publication_date,
    effective: found.effective_on ?? null,
    commentsUntil: found.comments_close_on ?? null,
    page: found.html_url,
    pdf: found.pdf_url ?? null,
    agencies,
  };
}
