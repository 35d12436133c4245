import type { Library } from '../../knowledge/library.ts';
import type { Entity, PartialDate, Role, State } from '../../knowledge/schema.ts';
import { roleText } from '../../timeline/role-text.ts';
import type { SourceNumbers } from '../../timeline/source-numbers.ts';
import type { Link } from './entity-page.ts';

/** One office held or one status, with its time. */
export type PeriodLine = {
  text: string | null;
  state: State | null;
  note: string | null;
  from: PartialDate;
  /** Null: it held when the record was last checked. */
  to: PartialDate | 'unknown' | null;
  sources: number[];
};

/** All roles or statuses of a record, newest first. */
export function periodLines(entity: Entity, library: Library, sources: SourceNumbers): PeriodLine[] {
  const roles = (entity.roles ?? []).map((role) =>
    roleLine(role, roleText(role, library), sources.of(role.source, entity.sources)),
  );
  const statuses = (entity.status ?? []).map(
    (status): PeriodLine => ({
      text: null,
      state: status.state,
      note: status.note ?? null,
      from: status.from,
      to: status.to ?? null,
      sources: sources.of(status.source, entity.sources),
    }),
  );
  return newestFirst([...roles, ...statuses]);
}

/** For a body: the offices that lead it, each with everyone recorded in it, newest first. */
export function officeHolders(
  body: Entity,
  library: Library,
  sources: SourceNumbers,
): { office: string; lines: (PeriodLine & { person: Link })[] }[] {
  return library.offices
    .filter((office) => office.at === body.id)
    .map((office) => ({
      office: office.name,
      lines: newestFirst(
        library.entities.flatMap((person) =>
          (person.roles ?? [])
            .filter((role) => role.office === office.id)
            .map((role) => ({
              ...roleLine(role, role.title, sources.of(role.source, person.sources)),
              person: { id: person.id, name: person.name, kind: person.kind },
            })),
        ),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function roleLine(role: Role, text: string, sources: number[]): PeriodLine {
  return { text, state: null, note: null, from: role.from, to: role.to ?? null, sources };
}

function newestFirst<T extends PeriodLine>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}
