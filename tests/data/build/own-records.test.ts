import { expect, it } from 'vitest';
import { buildBundle } from '../../../data/build/build-knowledge.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { PART_THRESHOLD } from '../../../src/updates/latest.ts';
import { readBundle } from '../../../src/updates/read-bundle.ts';

it('readers would take the repository’s own records as an update', () => {
  const bytes = new TextEncoder().encode(canonicalJson(buildBundle()));
  const read = readBundle(bytes);
  expect(read.ok ? null : read.reason).toBeNull();
  expect(bytes.length).toBeGreaterThan(PART_THRESHOLD);
});
