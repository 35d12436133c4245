import { describe, expect, it } from 'vitest';
import { correctionsReal } from '../../../data/lint/corrections-real.ts';
import { lintWith, record } from '../../support/lint-records.ts';

const FACTS = 'facts:\n  - {label: Arrests, value: "1,461", source: [s]}\n';
const correction = (value: string, on = '2026-11-01') =>
  `  - {on: ${on}, was: {fact: {label: Arrests, value: "${value}"}}, note: The number was another.}\n`;
const lint = (corrections: string) =>
  lintWith(correctionsReal, {
    'entities/agency/x.yaml': record('X', `${FACTS}corrections:\n${corrections}`),
  });

describe('corrections', () => {
  it('may say what was wrong', () => {
    expect(lint(correction('1,641'))).toEqual([]);
  });

  it('may not call wrong what still stands, nor lie after the day of checking, nor out of order', () => {
    expect(lint(correction('1,461'))).toEqual([expect.stringContaining('still stands')]);
    expect(lint(correction('1,641', '2026-11-02'))).toEqual([expect.stringContaining('later than the day')]);
    expect(lint(correction('1,641') + correction('1,614', '2026-10-01'))).toEqual([
      expect.stringContaining('after a later one'),
    ]);
  });
});
