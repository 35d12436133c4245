import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printRecord } from '../../../data/build/print-record.ts';

const record = {
  sources: {
    s: {
      basis: 'page',
      url: 'https://www.example.gov/a',
      title: 'A: b',
      publisher: 'Example',
      read: '2026-01-02',
    },
  },
  checked: '2026-11-01',
  name: 'Ann Example',
  aliases: ['Ann B. Example', { case: 'exact', text: 'ABE' }],
  summary: 'A record, made for a test: with a colon and “quotes”.',
  jurisdiction: 'US',
  roles: [{ source: ['s'], from: '2014', title: 'Chief' }],
};

describe('printing a record', () => {
  it('puts keys in the order of the schema, small maps on one line and years in quotes', () => {
    expect(printRecord(record)).toBe(`name: Ann Example
aliases:
  - Ann B. Example
  - {text: ABE, case: exact}
summary: "A record, made for a test: with a colon and “quotes”."
jurisdiction: US
roles:
  - title: Chief
    from: "2014"
    source: [s]
checked: 2026-11-01
sources:
  s:
    url: https://www.example.gov/a
    title: "A: b"
    publisher: Example
    basis: page
    read: 2026-01-02
`);
  });

  it('loses nothing and is stable', () => {
    const text = printRecord(record);
    expect(parse(text, { schema: 'core' })).toEqual(record);
    expect(printRecord(parse(text, { schema: 'core' }))).toBe(text);
  });
});
