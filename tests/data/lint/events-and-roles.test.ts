import { describe, expect, it } from 'vitest';
import { eventsAndRoles } from '../../../data/lint/events-and-roles.ts';
import { lintWith, record, thread } from '../../support/lint-records.ts';

const mayor = (period: string, more = '') =>
  record('Ann Example', `short: [Example]\nroles:\n  - {title: Mayor, ${period}, source: [s]}\n${more}`);
const lint = (person: string, date: string, what: string) =>
  lintWith(eventsAndRoles, {
    'entities/person/a.yaml': person,
    'threads/t.yaml': thread([date, what, 'office', 'a']),
  });

describe('events and roles', () => {
  it('agree on the day an office is taken', () => {
    const person = mayor('from: 2021-11-16');
    expect(lint(person, '2021-11-16', 'Ann Example is sworn in as mayor.')).toEqual([]);
    expect(lint(person, '2021-11', 'Ann Example becomes mayor.')).toEqual([]);
    expect(lint(person, '2021-11-20', 'Ann Example is sworn in as mayor.')).toEqual([
      'threads/t.yaml:5 The event says that a takes an office on 2021-11-20; no role begins then.',
    ]);
  });

  it('agree on the day an office is left', () => {
    const person = mayor('from: 2019-01-01, to: 2021-03-22');
    expect(lint(person, '2021-03-22', 'Ann Example resigns.')).toEqual([]);
    expect(lint(person, '2021-05-01', 'Ann Example leaves office.')[0]).toContain('no role ends then');
    expect(lint(person, '2021-01-05', 'Ann Example says that she will leave.')).toEqual([]);
  });

  it('give nobody a title before or after the office', () => {
    const person = mayor('from: 2019-01-01, to: 2021-03-22');
    expect(lint(person, '2020-06-01', 'Mayor Example signs an order.')).toEqual([]);
    expect(lint(person, '2022-06-01', 'Mayor Ann Example signs an order.')[0]).toContain(
      'calls a Mayor, which no role says of that day',
    );
    expect(lint(person, '2022-06-01', 'Former Mayor Ann Example is heard.')).toEqual([]);
    expect(lint(person, '2022-06-01', 'Judge Ann Example hears the case.')).toEqual([]);
  });

  it('leave no office to the dead', () => {
    const died = 'facts:\n  - {label: Died, value: At home, asOf: 2020-09-18, source: [s]}\n';
    const files = (period: string) => ({ 'entities/person/a.yaml': mayor(period, died) });
    expect(lintWith(eventsAndRoles, files('from: 2019-01-01, to: 2020-09-18'))).toEqual([]);
    expect(lintWith(eventsAndRoles, files('from: 2019-01-01'))[0]).toContain(
      'Mayor after the death of 2020-09-18',
    );
    expect(lintWith(eventsAndRoles, files('from: 2019-01-01, to: 2021-01-01'))).toHaveLength(1);
  });
});
