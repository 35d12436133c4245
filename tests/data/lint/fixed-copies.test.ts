import { describe, expect, it } from 'vitest';
import { fixedCopies } from '../../../data/lint/fixed-copies.ts';
import { lintWith } from '../../support/lint-records.ts';

const COMMIT = '9cc1222652affa63f04e09ddfe125982f8a352ce';

/** What the rule says of a record with one source at this address. */
function lint(url: string): string[] {
  return lintWith(fixedCopies, {
    'entities/law/law-one.yaml': `name: Law One\nsummary: A law.\njurisdiction: US\nfacts:\n  - {label: Number, value: One, source: [s]}\nchecked: 2026-11-22\nsources:\n  s: {url: "${url}", title: T, publisher: P, basis: page, read: 2026-11-22}\n`,
  });
}

describe('a file of a repository', () => {
  it('is cited at the commit at which it was read', () => {
    expect(lint(`https://github.com/owner/data/blob/${COMMIT}/a/b.csv`)).toEqual([]);
    expect(lint(`https://raw.githubusercontent.com/owner/data/${COMMIT}/b.csv`)).toEqual([]);
  });

  it('is not cited at a branch, nor at a hash with a digit too many or too few', () => {
    expect(lint('https://github.com/owner/data/blob/main/b.csv')[0]).toContain(
      'at "main", which is no commit',
    );
    expect(lint(`https://github.com/owner/data/blob/${COMMIT}d/b.csv`)).toHaveLength(1);
    expect(lint(`https://github.com/owner/data/blob/${COMMIT.slice(1)}/b.csv`)).toHaveLength(1);
  });

  it('is not every address', () => {
    expect(lint('https://github.com/owner/data')).toEqual([]);
    expect(lint('https://www.dhs.gov/blob/main/page')).toEqual([]);
  });
});
