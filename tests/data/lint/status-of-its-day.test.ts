import { describe, expect, it } from 'vitest';
import { statusOfItsDay } from '../../../data/lint/status-of-its-day.ts';
import { lintWith, record } from '../../support/lint-records.ts';

/** What the rule says of a law with one status line. */
function lint(from: string, note: string): string[] {
  return lintWith(statusOfItsDay, {
    'entities/law/law-one.yaml': record(
      'Law One',
      `status:\n  - {state: in-force, from: ${from}, note: "${note}", source: [s]}\n`,
    ),
  });
}

describe('a status line', () => {
  it('does not tell what came after its first day', () => {
    expect(lint('1996-09-30', 'Rewritten; the Laken Riley Act of 2025 added crimes')[0]).toContain(
      'The line of law-one from 1996-09-30 tells of 2025',
    );
    expect(lint('2025-02-06', 'Blocked, upheld on August 22, 2025')[0]).toContain('tells of August 22, 2025');
    expect(lint('2025-02-06', 'Blocked, upheld on 22 August 2025')[0]).toContain('tells of 22 August 2025');
    expect(lint('2011', 'Parts enjoined, more in 2012')[0]).toContain('tells of 2012');
  });

  it('may name the time it begins, and what was before', () => {
    expect(lint('2025-08-22', 'Upheld on August 22, 2025; first blocked in 2024')).toEqual([]);
    expect(lint('2025', 'Upheld in August 2025')).toEqual([]);
    expect(lint('2025-08', 'Upheld in 2025')).toEqual([]);
  });

  it('may name a day that was set when it began', () => {
    expect(lint('2018-01-08', 'End announced, for 9 September 2019')).toEqual([]);
    expect(lint('2025-12-29', 'Published, to take effect on February 27, 2026')).toEqual([]);
    expect(lint('2024-06-30', 'Extended through June 30, 2026')).toEqual([]);
    expect(lint('2025-01-17', 'Extended to the end of fiscal year 2027')).toEqual([]);
  });
});
