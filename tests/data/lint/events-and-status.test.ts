import { describe, expect, it } from 'vitest';
import { eventsAndStatus } from '../../../data/lint/events-and-status.ts';
import { lintWith, record, thread } from '../../support/lint-records.ts';

const status = (...lines: string[]) =>
  `status:\n${lines.map((line) => `  - {${line}, source: [s]}\n`).join('')}`;
const law = (...lines: string[]) => ({ 'entities/law/l.yaml': record('Example Act', status(...lines)) });
const suit = (...lines: string[]) => ({ 'entities/case/c.yaml': record('Ann v. Ben', status(...lines)) });
const lint = (files: Record<string, string>, date: string, what: string, type: string, id: string) =>
  lintWith(eventsAndStatus, { ...files, 'threads/t.yaml': thread([date, what, type, id]) });

describe('events and status', () => {
  it('agree that a court stopped a law', () => {
    const told = ['2024-02-29', 'Judge Ben blocks the Example Act.', 'ruling', 'l'] as const;
    expect(lint(law('state: in-force, from: 2023-12-18'), ...told)).toEqual([
      'threads/t.yaml:5 The event says that a court stops l on 2024-02-29; no status line of that day says so.',
    ]);
    const line = 'state: blocked, from: 2024-02-29';
    expect(lint(law('state: in-force, from: 2023-12-18, to: 2024-02-29', line), ...told)).toEqual([]);
    expect(lint(law('state: blocked, from: 2024-01-01, to: 2024-02-01'), ...told)).toHaveLength(1);
  });

  it('do not take another part of the sentence for the law that is stopped', () => {
    const what = 'Judge Ben blocks a rule; the Example Act stays in force.';
    expect(lint(law('state: in-force, from: 2023-12-18'), '2024-02-29', what, 'ruling', 'l')).toEqual([]);
  });

  it('have nothing in force before it is signed', () => {
    const told = ['2025-09-20', 'Governor Ann signs the Example Act.', 'law', 'l'] as const;
    expect(lint(law('state: in-force, from: 2026-01-01'), ...told)).toEqual([]);
    expect(lint(law('state: in-force, from: 2025-09-01'), ...told)[0]).toContain(
      'it is in force since 2025-09-01',
    );
  });

  it('let no case begin before its filing or go on after its end', () => {
    const filing = ['2025-03-25', 'Ann sues.', 'filing', 'c'] as const;
    expect(lint(suit('state: decided, from: 2025-09-30'), ...filing)[0]).toContain(
      'whose status begins on 2025-09-30',
    );
    expect(lint(suit('state: filed, from: 2025-03'), ...filing)).toEqual([]);
    const ruling = ['2026-01-05', 'A court rules.', 'ruling', 'c'] as const;
    expect(lint(suit('state: dismissed, from: 2025-12-01'), ...ruling)[0]).toContain(
      'dismissed since 2025-12-01',
    );
    expect(lint(suit('state: on-appeal, from: 2025-12-01'), ...ruling)).toEqual([]);
  });
});
