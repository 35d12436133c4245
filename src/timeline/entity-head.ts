import type { Entity } from '../knowledge/schema.ts';
import type { EntityHead } from './card-view.ts';

/** What heads an entity's card and page. In: the language of the reader; the record's own is English. */
export function entityHead(entity: Entity, language: 'en' | 'es'): EntityHead {
  const translation = language === 'es' ? entity.names?.es : undefined;
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    localName: translation && translation.name !== entity.name ? translation.name : null,
    summary: translation?.summary ?? entity.summary,
    unreviewed: translation !== undefined && !translation.reviewed,
    jurisdiction: entity.jurisdiction,
  };
}
