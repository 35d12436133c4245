import type { Entity } from '../knowledge/schema.ts';

/** The acronym of a body where it has one ("ICE"), else its name without a leading "U.S.". */
export function shortName(entity: Entity): string {
  for (const alias of entity.aliases ?? []) {
    const text = typeof alias === 'string' ? alias : alias.text;
    if (/^[A-Z]{2,6}$/.test(text)) return text;
  }
  return entity.name.replace(/^U\.S\. /, '');
}
