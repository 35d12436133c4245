import * as v from 'valibot';
import { type Bundle, bundle as bundleSchema } from '../knowledge/schema.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { contentProblem, type FeedRole } from './content-rules.ts';

/** A bundle that may be used, or why not in words for the reader. */
export type ReadBundle =
  | { ok: true; bundle: Bundle }
  | { ok: false; code: 'bad-format' | 'bad-content'; reason: string };

/** Largest bundle that is read, in bytes of JSON. */
export const MAX_BUNDLE_BYTES = 8 * 1024 * 1024;
export const MAX_BYTES: Record<FeedRole, number> = { main: MAX_BUNDLE_BYTES, added: 2 * 1024 * 1024 };

/**
 * Bytes → bundle, with every check that its content has to pass: UTF-8, JSON, schema, canonical form, content rules.
 * The canonical form catches at once what JSON leaves open: double keys, a byte-order mark, `__proto__`, 1e400,
 * half surrogates, fields that the schema dropped.
 */
export function readBundle(bytes: Uint8Array, role: FeedRole = 'main'): ReadBundle {
  if (bytes.length > MAX_BYTES[role]) return bad('it is too large');
  let raw: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    raw = JSON.parse(text);
  } catch {
    return bad('it is not JSON');
  }
  const read = v.safeParse(bundleSchema, raw, { abortEarly: true });
  if (!read.success) return bad(describe(read.issues[0]));
  if (canonicalJson(read.output) !== text || /\\ud[89a-f]/.test(text))
    return bad('it is not in canonical form');
  const problem = contentProblem(read.output, role);
  return problem === null
    ? { ok: true, bundle: read.output }
    : { ok: false, code: 'bad-content', reason: problem };
}

function bad(reason: string): ReadBundle {
  return { ok: false, code: 'bad-format', reason: `the data cannot be read: ${reason}` };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
  return `${path || 'the whole'} ${issue.message}`.slice(0, 200);
}
