/** What is kept of the Federal Register: documents with their hash, and the state of the questions. */
import * as v from 'valibot';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Shelf } from '../../lib/shelf.ts';
import type { RegisterOutcome } from './fetch-register.ts';
import { mergeDocuments } from './merge-documents.ts';
import { type RegisterDocument, registerDocument } from './register-document.ts';
import { utcDay } from './register-query.ts';
import { afterRegister, NEVER_ASKED, type RegisterState, registerState } from './register-state.ts';

const HEAD = 'head';
const DOCUMENTS = 'documents';
const STATE = 'state';

const head = v.object({ sha256: v.string(), day: v.string(), documents: v.number() });
/** What names the documents without reading them. `day`: YYYY-MM-DD in UTC, when they were fetched. */
export type RegisterHead = v.InferOutput<typeof head>;

export type RegisterShelf = {
  /** Null: there are none. */
  head(): Promise<RegisterHead | null>;
  /** Oldest first. Rejects when they are damaged. */
  documents(): Promise<RegisterDocument[]>;
  state(): Promise<RegisterState>;
  /** Keeps what came of a question at `now`; true when the documents are others than before. */
  take(outcome: RegisterOutcome, now: number): Promise<boolean>;
  /** Throws everything away; true when there was something. */
  clear(): Promise<boolean>;
};

export function createRegisterShelf(shelf: Shelf): RegisterShelf {
  const readHead = async () => {
    const read = v.safeParse(head, await shelf.get(HEAD).catch(() => null));
    return read.success ? read.output : null;
  };
  const readDocuments = async () => {
    const text = await shelf.get(DOCUMENTS);
    const expected = await readHead();
    if (typeof text !== 'string' || !expected || (await sha256(text)) !== expected.sha256)
      throw new Error('The documents of the Federal Register that are kept here are damaged.');
    return v.parse(v.array(registerDocument), JSON.parse(text));
  };
  const readState = async () => {
    const read = v.safeParse(registerState, await shelf.get(STATE).catch(() => null));
    return read.success ? read.output : NEVER_ASKED;
  };
  return {
    head: readHead,
    documents: readDocuments,
    state: readState,
    async take(outcome, now) {
      const state = afterRegister(await readState(), outcome, now);
      if (outcome.kind !== 'found') {
        if (outcome.kind !== 'not-allowed') await shelf.write({ [STATE]: state });
        return false;
      }
      const before = await readHead();
      const kept = await readDocuments().catch(() => []);
      const text = canonicalJson(mergeDocuments(kept, outcome.documents, outcome.at));
      const after: RegisterHead = {
        sha256: await sha256(text),
        day: utcDay(outcome.at),
        documents: JSON.parse(text).length,
      };
      await shelf.write({ [DOCUMENTS]: text, [HEAD]: after, [STATE]: state });
      return before?.sha256 !== after.sha256;
    },
    async clear() {
      const keys = await shelf.keys();
      if (keys.length > 0) await shelf.write({}, keys);
      return keys.length > 0;
    },
  };
}
