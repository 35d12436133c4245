import type { Bundle } from '../../../src/knowledge/schema.ts';

/** Every form of a bundle as plain text, as a package for keyword search would be given it. */
export function aliasList(bundle: Bundle): string[] {
  return [
    ...new Set(
      bundle.entities.flatMap((entity) => [
        entity.name,
        ...(entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
        ...(entity.short ?? []),
      ]),
    ),
  ];
}
