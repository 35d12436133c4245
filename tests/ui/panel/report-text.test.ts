import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/ui/panel/report-text.ts';

const parts = {
  note: {
    subject: 'boston-trust-act',
    name: 'Boston Trust Act',
    text: 'Trust Act',
    rule: 'jurisdiction',
    score: 0.9,
    date: '2025-08-20',
  },
  data: { date: '2026-11-20', sequence: 17 },
  appVersion: '0.1.0',
  address: null,
  words: '',
};

describe('a report of a note', () => {
  it('names record, words, rule, day and data, and no page', () => {
    expect(reportText(parts)).toBe(
      [
        'Record: boston-trust-act (Boston Trust Act)',
        'Marked words: “Trust Act”',
        'Rule: jurisdiction, certainty 90 %',
        'Day of the article: 2025-08-20',
        'Data of 2026-11-20 (version 17), extension 0.1.0',
      ].join('\n'),
    );
  });

  it('ends with the page where the reader wants it told, and with what the reader says', () => {
    const text = reportText({ ...parts, address: 'https://example.org/a', words: ' It is California’s. ' });
    expect(text.endsWith('\nPage: https://example.org/a\n\nIt is California’s.')).toBe(true);
  });

  it('names a citation once, and says when the day is not known', () => {
    const note = { ...parts.note, subject: '8 U.S.C. § 1373', name: '8 U.S.C. § 1373', date: null };
    const text = reportText({ ...parts, note });
    expect(text).toContain('Record: 8 U.S.C. § 1373\n');
    expect(text).toContain('Day of the article: not known');
  });
});
