import type { Entity } from '../../src/knowledge/schema.ts';

/** One way a record can be written in a text. `short` forms only follow a full mention or a title. */
export type Form = { text: string; short: boolean };

/** Every form of a record that can match: its name, aliases, names in other languages, then short forms. */
export function formsOf(entity: Entity): Form[] {
  const full = [
    entity.name,
    ...(entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ...(entity.names?.es ? [entity.names.es.name] : []),
  ];
  const forms = [...new Set(full)].map((text) => ({ text, short: false }));
  for (const text of entity.short ?? []) forms.push({ text, short: true });
  return forms;
}
