/** `npm run --silent knowledge:names`: one JSON line per entity with every form that can match. */
import { formsOf } from './forms.ts';
import { openKnowledge } from './open-knowledge.ts';

for (const entity of openKnowledge().bundle.entities) {
  const aliases = formsOf(entity).map((form) => form.text);
  console.log(JSON.stringify({ id: entity.id, name: entity.name, kind: entity.kind, aliases }));
}
