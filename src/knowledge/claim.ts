/** A claim of a record or thread in the words that readers see; two that read the same are the same claim. */
import { canonicalJson } from '../lib/canonical-json.ts';
import type { Entity, Fact, Role, Status, Thread, ThreadEvent } from './schema.ts';

export type Claim =
  | { summary: string }
  | { role: Pick<Role, 'title' | 'at' | 'acting' | 'from' | 'to'> }
  | { status: Pick<Status, 'state' | 'note' | 'from' | 'to'> }
  | { fact: Pick<Fact, 'label' | 'value' | 'asOf'> }
  | { event: Pick<ThreadEvent, 'date' | 'what'> };

export const roleClaim = ({ title, at, acting, from, to }: Role): Claim => ({
  role: { title, at, acting, from, to },
});
export const statusClaim = ({ state, note, from, to }: Status): Claim => ({
  status: { state, note, from, to },
});
export const factClaim = ({ label, value, asOf }: Fact): Claim => ({ fact: { label, value, asOf } });
export const eventClaim = ({ date, what }: ThreadEvent): Claim => ({ event: { date, what } });

/** All claims of a record. */
export function claimsOf(entity: Entity): Claim[] {
  return [
    { summary: entity.summary },
    ...(entity.roles ?? []).map(roleClaim),
    ...(entity.status ?? []).map(statusClaim),
    ...(entity.facts ?? []).map(factClaim),
  ];
}

/** All claims of a thread: its events. */
export function eventClaimsOf(thread: Pick<Thread, 'events'>): Claim[] {
  return thread.events.map(eventClaim);
}

/** One text for one claim, whatever its sources and the order of its fields. */
export function claimText(claim: Claim): string {
  return canonicalJson(claim);
}
