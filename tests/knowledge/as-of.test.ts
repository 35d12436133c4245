import { describe, expect, it } from 'vitest';
import { holdsOn, lastBefore, rolesOn, statusOn } from '../../src/knowledge/as-of.ts';
import { fakeEntity } from '../support/records.ts';

const role = (title: string, from: string, to?: string) => ({
  title,
  from,
  ...(to ? { to } : {}),
  source: ['s'],
});
const status = (state: 'proposed' | 'in-force' | 'blocked', from: string, to?: string) => ({
  state,
  from,
  ...(to ? { to } : {}),
  source: ['s'],
});
const titles = (found: { period: { title: string } }[]) => found.map(({ period }) => period.title);

describe('roles on a day', () => {
  const person = fakeEntity({
    id: 'p',
    roles: [
      role('Field Director', '2023-10-01', '2025-03-08'),
      { ...role('Acting Director', '2025-03-09', '2026-05-31'), acting: true },
    ],
  });

  it('holds on its first and on its last day', () => {
    expect(titles(rolesOn(person, '2025-03-09'))).toEqual(['Acting Director']);
    expect(titles(rolesOn(person, '2026-05-31'))).toEqual(['Acting Director']);
  });

  it('does not hold on the day before the first and the day after the last', () => {
    expect(titles(rolesOn(person, '2025-03-08'))).toEqual(['Field Director']);
    expect(rolesOn(person, '2026-06-01')).toEqual([]);
  });

  it('keeps the mark of an acting holder', () => {
    expect(rolesOn(person, '2025-08-20')[0]?.period.acting).toBe(true);
  });

  it('is empty in a gap between two roles', () => {
    const gap = fakeEntity({
      id: 'g',
      roles: [role('Mayor', '2010-01-01', '2012-01-01'), role('Governor', '2015-01-01')],
    });
    expect(rolesOn(gap, '2013-06-01')).toEqual([]);
    expect(titles(rolesOn(gap, '2030-01-01'))).toEqual(['Governor']);
  });

  it('lists two roles held at once, the one that began last first', () => {
    const both = fakeEntity({ id: 'b', roles: [role('Senator', '2019-01-03'), role('Chair', '2021-02-03')] });
    expect(titles(rolesOn(both, '2022-01-01'))).toEqual(['Chair', 'Senator']);
  });

  it('puts the role that begins on the day of a change before the one that ends', () => {
    const change = fakeEntity({
      id: 'c',
      roles: [role('Deputy', '2025-01-01', '2026-04-02'), role('Acting Head', '2026-04-02')],
    });
    expect(titles(rolesOn(change, '2026-04-02'))).toEqual(['Acting Head', 'Deputy']);
  });
});

describe('dates known only to the month or year', () => {
  it('is approximate inside the month of the beginning and certain after it', () => {
    expect(holdsOn({ from: '2025-03' }, '2025-02-28', '2026-01-01')).toBeNull();
    expect(holdsOn({ from: '2025-03' }, '2025-03-01', '2026-01-01')).toBe('approximate');
    expect(holdsOn({ from: '2025-03' }, '2025-03-31', '2026-01-01')).toBe('certain');
  });

  it('is approximate inside the month of the end and over after it', () => {
    expect(holdsOn({ from: '2020-01-01', to: '2025-02' }, '2025-01-31', '2026-01-01')).toBe('certain');
    expect(holdsOn({ from: '2020-01-01', to: '2025-02' }, '2025-02-10', '2026-01-01')).toBe('approximate');
    expect(holdsOn({ from: '2020-01-01', to: '2025-02' }, '2025-03-01', '2026-01-01')).toBeNull();
  });

  it('is approximate when the article itself is dated to a month in which the period ends', () => {
    expect(holdsOn({ from: '2020', to: '2025-08-15' }, '2025-08', '2026-01-01')).toBe('approximate');
    expect(holdsOn({ from: '2020', to: '2025-08-15' }, '2025-07', '2026-01-01')).toBe('certain');
  });

  it('counts a period of unknown end as open before the record was checked and as over from then on', () => {
    expect(holdsOn({ from: '2020-01-01', to: 'unknown' }, '2022-01-01', '2026-01-01')).toBe('approximate');
    expect(holdsOn({ from: '2020-01-01', to: 'unknown' }, '2026-01-01', '2026-01-01')).toBeNull();
  });
});

describe('status on a day', () => {
  const law = fakeEntity({
    id: 'l',
    kind: 'law',
    status: [
      status('proposed', '2014-01-01', '2014-08-20'),
      status('in-force', '2014-08-20', '2025-04-24'),
      status('blocked', '2025-04-24'),
    ],
  });

  it('is none before the first', () => {
    expect(statusOn(law, '2013-12-31')).toBeNull();
  });

  it('is the new one on the day of a change', () => {
    expect(statusOn(law, '2014-08-20')?.period.state).toBe('in-force');
    expect(statusOn(law, '2025-04-24')?.period.state).toBe('blocked');
  });

  it('is the last one, while it has no end', () => {
    expect(statusOn(law, '2040-01-01')?.period.state).toBe('blocked');
  });
});

describe('the last period before a day', () => {
  it('is the one that ended last', () => {
    const roles = [role('A', '2001-01-01', '2003-01-01'), role('B', '2003-01-01', '2009-01-20')];
    expect(lastBefore(roles, '2015-01-01', '2026-01-01')?.title).toBe('B');
  });

  it('is none for a day before the first period', () => {
    expect(lastBefore([role('A', '2001-01-01', '2003-01-01')], '2000-01-01', '2026-01-01')).toBeNull();
  });
});
