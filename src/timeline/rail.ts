import { type Held, lastBefore, rolesOn, statusOn } from '../knowledge/as-of.ts';
import type { Library } from '../knowledge/library.ts';
import type { Entity, PartialDate, Role, Status } from '../knowledge/schema.ts';
import type { Rail, RailLine } from './card-view.ts';
import { roleText } from './role-text.ts';
import type { SourceNumbers } from './source-numbers.ts';

/**
 * The then/now rail of an entity: what held on the article's day and what holds today. Null for records that have
 * neither roles nor statuses (organizations, terms).
 */
export function buildRail(
  entity: Entity,
  library: Library,
  articleDate: PartialDate | null,
  today: string,
  sources: SourceNumbers,
): Rail | null {
  if (!entity.roles && !entity.status) return null;
  const lines = (date: PartialDate): RailLine[] => {
    const found = entity.roles
      ? roleLines(entity, library, date, sources)
      : statusLines(entity, date, sources);
    return found.slice(0, 3);
  };
  const then = articleDate ? lines(articleDate) : [];
  const now = lines(today);
  return { articleDate, then, now, unchanged: articleDate !== null && sameLines(then, now) };
}

function roleLines(entity: Entity, library: Library, date: PartialDate, sources: SourceNumbers): RailLine[] {
  const held = rolesOn(entity, date);
  if (held.length > 0) return held.map((item) => roleLine(item, false, entity, library, sources));
  const last = lastBefore(entity.roles, date, entity.checked);
  return last ? [roleLine({ period: last, approximate: false }, true, entity, library, sources)] : [];
}

function roleLine(
  { period, approximate }: Held<Role>,
  over: boolean,
  entity: Entity,
  library: Library,
  sources: SourceNumbers,
): RailLine {
  return {
    text: roleText(period, library),
    state: null,
    note: null,
    from: period.from,
    to: (period.to as RailLine['to']) ?? null,
    over,
    approximate,
    sources: sources.of(period.source, entity.sources),
  };
}

function statusLines(entity: Entity, date: PartialDate, sources: SourceNumbers): RailLine[] {
  const held = statusOn(entity, date);
  if (held) return [statusLine(held, false, entity, sources)];
  const last = lastBefore(entity.status, date, entity.checked);
  return last ? [statusLine({ period: last, approximate: false }, true, entity, sources)] : [];
}

function statusLine(
  { period, approximate }: Held<Status>,
  over: boolean,
  entity: Entity,
  sources: SourceNumbers,
): RailLine {
  return {
    text: null,
    state: period.state,
    note: period.note ?? null,
    from: period.from,
    to: (period.to as RailLine['to']) ?? null,
    over,
    approximate,
    sources: sources.of(period.source, entity.sources),
  };
}

function sameLines(a: readonly RailLine[], b: readonly RailLine[]): boolean {
  const key = (line: RailLine) => [line.text, line.state, line.note, line.from, line.over].join('\n');
  return a.length === b.length && a.every((line, index) => key(line) === key(b[index]!));
}
