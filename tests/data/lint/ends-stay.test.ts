import { describe, expect, it } from 'vitest';
import { endsStay } from '../../../data/lint/ends-stay.ts';
import { readFiles, SOURCES } from '../../support/lint-records.ts';

/** What the rule says of an operation with these status lines. */
function lint(...lines: string[]): string[] {
  const record = `name: Operation Example
summary: An operation made for a test.
jurisdiction: US
status:
${lines.map((line) => `  - {${line}, source: [s]}`).join('\n')}
checked: 2026-11-01
${SOURCES}`;
  return endsStay.check(readFiles({ 'entities/operation/a.yaml': record })).map(({ message }) => message);
}

describe('an end', () => {
  it('has no last day', () => {
    expect(lint('state: ended, from: 2025-09-04, to: 2025-09-30')).toEqual([
      'ended from 2025-09-04 to 2025-09-30: what is ended stays so until another status follows.',
    ]);
    expect(lint('state: ended, from: 2025-09-04, to: unknown')).toHaveLength(1);
  });

  it('follows the time for which the thing went on', () => {
    expect(
      lint('state: under-way, from: 2025-09-04, to: 2025-09-30', 'state: ended, from: 2025-09-30'),
    ).toEqual([]);
  });

  it('may be undone', () => {
    expect(
      lint('state: dismissed, from: 2025-01-02, to: 2025-06-01', 'state: pending, from: 2025-06-01'),
    ).toEqual([]);
  });
});
