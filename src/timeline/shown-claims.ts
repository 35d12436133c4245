import { type Claim, factClaim, roleClaim, statusClaim } from '../knowledge/claim.ts';
import { feedOf } from '../knowledge/feed-of.ts';
import type { Entity, Role, Status } from '../knowledge/schema.ts';
import { CARD_FACTS } from './card-facts.ts';
import type { CardView, RailLine } from './card-view.ts';

/** The claims of a record, and the events, that its card shows: a correction of one of them concerns who saw it. */
export function shownClaims(entity: Entity, view: CardView): Claim[] {
  const lines = [...(view.rail?.then ?? []), ...(view.rail?.now ?? [])];
  return [
    { summary: entity.summary },
    ...(entity.roles ?? []).filter((role) => lines.some((line) => isLineOfRole(line, role))).map(roleClaim),
    ...(entity.status ?? [])
      .filter((status) => lines.some((line) => isLineOfStatus(line, status)))
      .map(statusClaim),
    ...(entity.facts ?? []).slice(0, CARD_FACTS).map(factClaim),
    ...view.since.map(
      ({ date, what, thread }): Claim => ({ event: { date, what: ownWords(what, thread.id) } }),
    ),
  ];
}

/** The sentence of an event without the name of the feed that is shown behind it. */
function ownWords(what: string, thread: string): string {
  const feed = feedOf(thread);
  return feed === null ? what : what.slice(0, -` (${feed})`.length);
}

function isLineOfRole(line: RailLine, role: Role): boolean {
  return isOfPeriod(line, role) && (line.text?.startsWith(role.title) ?? false);
}

function isLineOfStatus(line: RailLine, status: Status): boolean {
  return isOfPeriod(line, status) && line.state === status.state;
}

function isOfPeriod(line: RailLine, period: Pick<Role, 'from' | 'to'>): boolean {
  return line.from === period.from && (line.to ?? undefined) === period.to;
}
