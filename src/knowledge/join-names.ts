/**
 * Names of several feeds in one lexicon: which feed a name belongs to. The main feed comes first, then the added ones
 * in the reader's order. A name that an earlier feed has for something else stays with it; the later feed's is left
 * out and listed. Two feeds may share a name only where both say that it is weak (`needs`, or a surname).
 */
import { formKey } from './form-key.ts';
import type { LibraryPart } from './namespace-bundle.ts';
import type { Alias, Bundle, Entity, Office } from './schema.ts';

/** A name that an added feed has for one thing and an earlier feed for another. */
export type NameConflict = {
  /** The added feed. */
  feed: string;
  /** The name as it writes it. */
  text: string;
  /** Id of the record it wants the name for. */
  wanted: string;
  /** Id of the record (or office) that keeps it. */
  kept: string;
  keptName: string;
};

type Owner = { id: string; name: string };
type Claim = Owner & { weak: boolean };
type Claims = Map<string, Claim[]>;
type AliasEntry = string | Alias;

/** More than these are not listed; they are settled all the same. */
const MAX_LISTED = 500;

/** The bundles to compile a lexicon from, in the order in which they win, and the conflicts that were settled. */
export function joinNames(
  main: Bundle,
  added: readonly LibraryPart[],
): { bundles: Bundle[]; conflicts: NameConflict[] } {
  const claims: Claims = new Map();
  const conflicts: NameConflict[] = [];
  for (const entity of main.entities) claimEntity(claims, entity);
  for (const office of main.offices) claimOffice(claims, office);
  const extra = new Map<string, AliasEntry[]>();
  const bundles = added.map((part) => {
    const take: Take = (owner, text, weak, key = formKey(text)) => {
      const kept = rival(claims, key, owner.id, weak);
      if (!kept) claim(claims, key, owner, weak);
      else if (conflicts.length < MAX_LISTED) {
        conflicts.push({ feed: part.feed ?? '', text, wanted: owner.id, kept: kept.id, keptName: kept.name });
      }
      return kept === null;
    };
    for (const [id, aliases] of Object.entries(part.aliases ?? {})) {
      const target = main.moved[id] ?? id;
      const taken = aliases.filter((alias) =>
        take({ id: target, name: target }, textOf(alias), isWeak(alias)),
      );
      extra.set(target, [...(extra.get(target) ?? []), ...taken]);
    }
    return {
      ...part,
      entities: part.entities.flatMap((entity) => trimEntity(entity, take) ?? []),
      offices: part.offices.flatMap((office) => trimOffice(office, take) ?? []),
    };
  });
  return { bundles: [withAliases(main, extra), ...bundles], conflicts };
}

/** True when an added feed may have the name. */
type Take = (owner: Owner, text: string, weak: boolean, key?: string) => boolean;

/** An added record with the names that are left to it; null when none is. */
function trimEntity(entity: Entity, take: Take): Entity | null {
  const hasName = take(entity, entity.name, false);
  const aliases = (entity.aliases ?? []).filter((alias) => take(entity, textOf(alias), isWeak(alias)));
  const name = hasName ? entity.name : aliases.find((alias) => typeof alias === 'string');
  if (typeof name !== 'string') return null;
  const spanish = entity.names?.es;
  return {
    ...entity,
    name,
    aliases,
    short: (entity.short ?? []).filter((text) => take(entity, text, true)),
    names: spanish && take(entity, spanish.name, false) ? { es: spanish } : {},
    citations: (entity.citations ?? []).filter((text) => take(entity, text, false, citationKey(text))),
  };
}

function trimOffice(office: Office, take: Take): Office | null {
  const titles = [...new Set([office.name, ...office.titles])].filter((text) => take(office, text, false));
  const [name] = titles;
  return name === undefined ? null : { ...office, name, titles };
}

function claimEntity(claims: Claims, entity: Entity): void {
  const add = (text: string, weak: boolean) => claim(claims, formKey(text), entity, weak);
  add(entity.name, false);
  for (const alias of entity.aliases ?? []) add(textOf(alias), isWeak(alias));
  for (const text of entity.short ?? []) add(text, true);
  if (entity.names?.es) add(entity.names.es.name, false);
  for (const text of entity.citations ?? []) claim(claims, citationKey(text), entity, false);
}

function claimOffice(claims: Claims, office: Office): void {
  for (const text of [office.name, ...office.titles]) claim(claims, formKey(text), office, false);
}

function claim(claims: Claims, key: string, { id, name }: Owner, weak: boolean): void {
  const list = claims.get(key);
  if (list) list.push({ id, name, weak });
  else claims.set(key, [{ id, name, weak }]);
}

/** Whose the name is already, where the newcomer may not have it too; null when it may. */
function rival(claims: Claims, key: string, id: string, weak: boolean): Owner | null {
  const others = (claims.get(key) ?? []).filter((one) => one.id !== id);
  return others.find((one) => !one.weak || !weak) ?? null;
}

function withAliases(main: Bundle, extra: ReadonlyMap<string, readonly AliasEntry[]>): Bundle {
  if (extra.size === 0) return main;
  const entities = main.entities.map((entity) => {
    const more = extra.get(entity.id);
    return more ? { ...entity, aliases: [...(entity.aliases ?? []), ...more] } : entity;
  });
  return { ...main, entities };
}

const textOf = (alias: AliasEntry) => (typeof alias === 'string' ? alias : alias.text);
const isWeak = (alias: AliasEntry) => typeof alias !== 'string' && alias.needs !== undefined;
/** Citations and names are not compared with each other. */
const citationKey = (text: string) => `§ ${formKey(text)}`;
