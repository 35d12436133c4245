import type { Bundle } from '../../../src/knowledge/schema.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../../support/records.ts';

/** A bundle with so many records; `edited` of them say something that depends on the sequence. */
export function sampleBundle(sequence: number, { records = 6, edited = 1 } = {}): Bundle {
  const ids = Array.from({ length: records }, (_, index) => `record-${String(index).padStart(4, '0')}`);
  return fakeBundle({
    sequence,
    entities: ids.map((id, index) =>
      fakeEntity({
        id,
        name: `Agency Number ${index}`,
        kind: 'agency',
        summary: index < edited ? `As published in version ${sequence}.` : 'The same in every version.',
      }),
    ),
    threads: [fakeThread('story', [fakeEvent({ date: '2025-01-02', entities: [ids[0]!] })])],
  });
}
