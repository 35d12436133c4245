/**
 * `npm run knowledge:schema`: writes data/schema/*.json from the schemas of the code, so that editors complete and
 * check records while one types.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { entityFile, office, threadFile } from '../../src/knowledge/schema.ts';

const folder = new URL('../schema/', import.meta.url);

/** File name → text of the schema it holds. */
export function jsonSchemas(): Record<string, string> {
  const text = (schema: v.GenericSchema) =>
    `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`;
  return {
    'entity.schema.json': text(entityFile),
    'thread.schema.json': text(threadFile),
    'offices.schema.json': text(v.array(office)),
  };
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(new URL(name, folder), text);
}

/** Names of schema files that are not what the code says. */
export function outdatedSchemas(): string[] {
  return Object.entries(jsonSchemas()).flatMap(([name, text]) =>
    readFileSync(new URL(name, folder), 'utf8') === text ? [] : name,
  );
}
