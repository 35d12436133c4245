import { describe, expect, it } from 'vitest';
import { termsWhole } from '../../../data/lint/terms-whole.ts';
import { readFiles, SOURCES } from '../../support/lint-records.ts';

/** What the rule says of a senator with these two periods. */
function lint(first: string, second: string, title = 'U.S. Senator'): string[] {
  const record = `name: Ann Example
summary: A senator made for a test.
jurisdiction: US
roles:
  - {title: ${title}, at: Ohio, from: 1991-01-03, to: ${first}, source: [s]}
  - {title: ${title}, at: Ohio, from: ${second}, source: [s]}
checked: 2026-11-01
${SOURCES}`;
  return termsWhole.check(readFiles({ 'entities/person/a.yaml': record })).map(({ message }) => message);
}

describe('seats in Congress', () => {
  it('are one role where a term only ended with its session', () => {
    expect(lint('1996-10-04', '1997-01-07')).toEqual([
      'U.S. Senator to 1996-10-04 and again from 1997-01-07 is one seat, held on.',
    ]);
  });

  it('are two roles where somebody else held the seat in between', () => {
    expect(lint('1996-10-04', '1999-01-06')).toEqual([]);
    expect(lint('unknown', '1997-01-07')).toEqual([]);
  });

  it('are no rule for other offices', () => {
    expect(lint('1996-10-04', '1997-01-07', 'Adviser')).toEqual([]);
  });
});
