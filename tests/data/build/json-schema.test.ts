import { expect, it } from 'vitest';
import { outdatedSchemas } from '../../../data/build/json-schema.ts';

it('says the same as the schemas of the code (run `npm run knowledge:schema` after a change)', () => {
  expect(outdatedSchemas()).toEqual([]);
});
