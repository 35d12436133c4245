import type { Entity } from '../knowledge/schema.ts';
import type { CardView } from './card-view.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** Facts and usages of a record as they are drawn, their sources numbered. */
export function claimLines(entity: Entity, sources: SourceNumbers): Pick<CardView, 'facts' | 'usage'> {
  return {
    facts: (entity.facts ?? []).map(({ label, value, asOf, source }) => ({
      label,
      value,
      asOf: asOf ?? null,
      sources: sources.of(source, entity.sources),
    })),
    usage: (entity.usage ?? []).map((usage) => ({
      ...usage,
      sources: sources.of(usage.source ?? [], entity.sources),
    })),
  };
}
