/**
 * What cards showed, so that a correction can be told to those who saw what was wrong, once. A record's id with hashes
 * of its claims and nothing else: no page, no day, no order but that of the last card.
 */
import * as v from 'valibot';
import { sha256 } from '../lib/sha256.ts';
import { type Claim, claimText } from './claim.ts';
import type { Library } from './library.ts';
import { recordId } from './primitives.ts';
import type { Correction, Entity } from './schema.ts';

/** Records that are remembered, and claims of each: together some 100 KB at most. */
export const MAX_RECORDS = 400;
export const MAX_CLAIMS = 16;
/** 64 bits tell the claims of one record apart. */
const HASH_DIGITS = 16;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const seenClaims = v.pipe(
  v.array(v.object({ id: recordId, claims: v.pipe(v.array(hash), v.maxLength(MAX_CLAIMS)) })),
  v.maxLength(MAX_RECORDS),
);
/** The record whose card was open last stands last. */
export type SeenClaims = v.InferOutput<typeof seenClaims>;

/** A correction of something that the reader saw. `claim`: the hash of what was wrong. */
export type CorrectionNotice = { id: string; name: string; on: string; note: string; claim: string };

export async function claimHash(claim: Claim): Promise<string> {
  return (await sha256(claimText(claim))).slice(0, HASH_DIGITS);
}

/** With the claims that a card showed; what was seen longest ago makes room. */
export function withSeen(seen: SeenClaims, id: string, claims: readonly string[]): SeenClaims {
  const before = seen.find((one) => one.id === id)?.claims ?? [];
  const others = seen.filter((one) => one.id !== id);
  const all = [...before.filter((one) => !claims.includes(one)), ...claims];
  return [...others, { id, claims: all.slice(-MAX_CLAIMS) }].slice(-MAX_RECORDS);
}

/** Without claims whose corrections were told. */
export function withoutTold(seen: SeenClaims, told: readonly CorrectionNotice[]): SeenClaims {
  const isTold = (id: string, claim: string) => told.some((one) => one.id === id && one.claim === claim);
  return seen
    .map(({ id, claims }) => ({ id, claims: claims.filter((claim) => !isTold(id, claim)) }))
    .filter(({ claims }) => claims.length > 0);
}

/** Corrections in the library of claims that were seen and are not told yet; of one record, where `only` names it. */
export async function openCorrections(
  seen: SeenClaims,
  library: Library,
  only?: string,
): Promise<CorrectionNotice[]> {
  const found: CorrectionNotice[] = [];
  for (const { id, claims } of seen) {
    const entity = only === undefined || only === id ? library.entity(id) : null;
    for (const { on, note, was } of entity ? correctionsOf(entity, library) : []) {
      const claim = await claimHash(was);
      if (claims.includes(claim)) found.push({ id, name: entity!.name, on, note, claim });
    }
  }
  return found;
}

/** Of the record itself and of the stories it stands in. */
function correctionsOf(entity: Entity, library: Library): Correction[] {
  const ofThreads = library.threadsOf(entity.id).flatMap((thread) => thread.corrections ?? []);
  return [...(entity.corrections ?? []), ...ofThreads];
}
