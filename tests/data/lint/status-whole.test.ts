import { describe, expect, it } from 'vitest';
import { statusWhole } from '../../../data/lint/status-whole.ts';
import { lintWith, record, thread } from '../../support/lint-records.ts';

/** What the rule says of an order with these status lines, which a thread says was signed on 20 January 2025. */
function lint(lines: readonly string[], type = 'order'): string[] {
  const status = lines.length
    ? `status:\n${lines.map((line) => `  - {${line}, source: [s]}\n`).join('')}`
    : '';
  return lintWith(statusWhole, {
    'entities/order/order-one.yaml': record('Order One', status),
    'threads/t.yaml': thread(['2025-01-20', 'President Example signs Order One.', type, 'order-one']),
  });
}

describe('what became of an order', () => {
  it('is told from the first day that a thread tells of', () => {
    expect(lint(['state: blocked, from: 2025-02-06'])[0]).toContain(
      'order-one has no status before 2025-02-06; the thread t tells of 2025-01-20: “President Example signs Order One.”',
    );
    expect(
      lint(['state: signed, from: 2025-01-20, to: 2025-02-06', 'state: blocked, from: 2025-02-06']),
    ).toEqual([]);
  });

  it('may be known to the month only', () => {
    expect(lint(['state: in-force, from: 2025-01'])).toEqual([]);
  });

  it('need not begin with what was only said of it', () => {
    expect(lint(['state: in-force, from: 2025-02-06'], 'statement')).toEqual([]);
  });

  it('has no hole', () => {
    expect(
      lint(['state: in-force, from: 2025-01-20, to: 2025-03', 'state: blocked, from: 2025-05-20'])[0],
    ).toContain(
      'order-one is in-force to 2025-03 and blocked from 2025-05-20: what it was between is not told.',
    );
    expect(
      lint(['state: in-force, from: 2025-01-20, to: unknown', 'state: blocked, from: 2025-05-20']),
    ).toEqual([]);
  });

  it('is told once for each day', () => {
    const twice = 'two lines tell of the same time';
    expect(
      lint(['state: in-force, from: 2025-01-20, to: 2025-05-20', 'state: blocked, from: 2025-02-06'])[0],
    ).toContain(`order-one is in-force to 2025-05-20 and blocked from 2025-02-06: ${twice}`);
    expect(lint(['state: in-force, from: 2025-01-20', 'state: blocked, from: 2025-02-06'])[0]).toContain(
      `order-one is in-force to today and blocked from 2025-02-06: ${twice}`,
    );
    expect(
      lint(['state: in-force, from: 2025-01-20, to: 2025-02', 'state: blocked, from: 2025-02-06']),
    ).toEqual([]);
  });

  it('is asked for by another rule where there is none', () => {
    expect(lint([])).toEqual([]);
  });
});
