import type { Bundle, Kind } from '../../src/knowledge/schema.ts';
import { formsOf } from './forms.ts';

/** Finds the record that a canonical name of the gold standard means. */
export type Referents = {
  /**
   * Ids that the name may mean: by exact name, else by a name or alias that differs in case, marks and punctuation
   * only. Empty: not covered.
   */
  idsOf(name: string, kind: Kind): ReadonlySet<string>;
};

/** Indexes the records of a bundle by their names, old ids left aside. */
export function createReferents(bundle: Bundle): Referents {
  const exact = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  const kinds = new Map(bundle.entities.map((entity) => [entity.id, entity.kind]));
  for (const entity of bundle.entities) {
    add(exact, entity.name, entity.id);
    add(names, fold(entity.name), entity.id);
    for (const form of formsOf(entity)) if (!form.short) add(aliases, fold(form.text), entity.id);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    idsOf(name, kind) {
      const ids = exact.get(name) ?? names.get(fold(name)) ?? aliases.get(fold(name)) ?? none;
      const same = [...ids].filter((id) => kinds.get(id) === kind);
      return same.length > 0 ? new Set(same) : ids;
    },
  };
}

/** "U.S. Immigration & Customs" and "us immigration and customs" are one. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
