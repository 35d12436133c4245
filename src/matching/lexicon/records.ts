/** Entities and offices as the lexicon keeps them: small JSON arrays, decoded one at a time. */

import { KINDS } from '../../knowledge/kinds.ts';
import type { Bundle, Entity, Office } from '../../knowledge/schema.ts';
import type { LexiconEntity, LexiconOffice, LexiconRole } from './lexicon.ts';

/** The jurisdiction of most records. */
const COUNTRY = 'US';

type PackedRole = [
  title: string,
  at: number | string,
  office: number,
  acting: 0 | 1,
  from: string,
  to: string | null,
];
/** Lists that are empty are left out at the end: most records have one or two. */
type PackedEntity = [
  id: string,
  name: string,
  /** Index into KINDS. */
  kind: number,
  /** 0: the whole country. */
  jurisdiction: string | 0,
  related?: number[],
  words?: string[],
  roles?: PackedRole[],
  citations?: string[],
  context?: number[],
];
type PackedOffice = [
  id: string,
  name: string,
  titles: string[],
  at: number,
  jurisdiction: string,
  holders: [entity: number, from: string, to: string | null, acting: 0 | 1][],
];

/** Entities and offices of bundles, by id; the first bundle wins where an id is in several. */
export function mergeBundles(bundles: readonly Bundle[]): { entities: Entity[]; offices: Office[] } {
  return {
    entities: firstById(bundles.flatMap((bundle) => bundle.entities)),
    offices: firstById(bundles.flatMap((bundle) => bundle.offices)),
  };
}

function firstById<T extends { id: string }>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Packs records in their order; references become indexes, those to records that are not there are dropped. */
export function packRecords(
  entities: readonly Entity[],
  offices: readonly Office[],
): { entities: string[]; offices: string[] } {
  const entityAt = new Map(entities.map((entity, index) => [entity.id, index]));
  const officeAt = new Map(offices.map((office, index) => [office.id, index]));
  const known = (ids: readonly string[]) =>
    ids.map((id) => entityAt.get(id)).filter((index) => index !== undefined);
  const holders = offices.map((): PackedOffice[5] => []);
  const packed = entities.map((entity, index): PackedEntity => {
    const roles = (entity.roles ?? []).map((role): PackedRole => {
      const office = role.office === undefined ? -1 : (officeAt.get(role.office) ?? -1);
      holders[office]?.push([index, role.from, role.to ?? null, role.acting ? 1 : 0]);
      return [
        role.title,
        entityAt.get(role.at ?? '') ?? role.at ?? '',
        office,
        role.acting ? 1 : 0,
        role.from,
        role.to ?? null,
      ];
    });
    const context = entity.context ?? [];
    return [
      entity.id,
      entity.name,
      KINDS.indexOf(entity.kind),
      entity.jurisdiction === COUNTRY ? 0 : entity.jurisdiction,
      known((entity.related ?? []).map((relation) => relation.id)),
      context.filter((item) => !entityAt.has(item)),
      roles,
      entity.citations ?? [],
      known(context),
    ];
  });
  const packedOffices = offices.map(
    (office, index): PackedOffice => [
      office.id,
      office.name,
      office.titles,
      entityAt.get(office.at ?? '') ?? -1,
      office.jurisdiction,
      holders[index]!.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] - b[0])),
    ],
  );
  return {
    entities: packed.map((entity) => JSON.stringify(withoutEmptyEnd(entity))),
    offices: packedOffices.map((office) => JSON.stringify(office)),
  };
}

function withoutEmptyEnd(entity: PackedEntity): PackedEntity {
  const last = entity.at(-1);
  return Array.isArray(last) && last.length === 0
    ? withoutEmptyEnd(entity.slice(0, -1) as PackedEntity)
    : entity;
}

/** An entity from its packed text; `index` is its place among the entities. */
export function unpackEntity(json: string, index: number): LexiconEntity {
  const [
    id,
    name,
    kindIndex,
    jurisdiction,
    related = [],
    contextWords = [],
    roles = [],
    citations = [],
    contextEntities = [],
  ] = JSON.parse(json) as PackedEntity;
  return {
    index,
    id,
    name,
    kind: KINDS[kindIndex]!,
    jurisdiction: jurisdiction === 0 ? COUNTRY : jurisdiction,
    contextWords,
    contextEntities,
    related,
    citations,
    roles: roles.map(
      ([title, at, office, acting, from, to]): LexiconRole => ({
        title,
        at: typeof at === 'number' ? at : null,
        office: office < 0 ? null : office,
        acting: acting === 1,
        from,
        to,
      }),
    ),
  };
}

/** An office out of its packed JSON; `index` is its place among the offices. */
export function unpackOffice(json: string, index: number): LexiconOffice {
  const [id, name, titles, at, jurisdiction, holders] = JSON.parse(json) as PackedOffice;
  return {
    index,
    id,
    name,
    titles,
    at: at < 0 ? null : at,
    jurisdiction,
    holders: holders.map(([entity, from, to, acting]) => ({ entity, from, to, acting: acting === 1 })),
  };
}
