import { describe, expect, it } from 'vitest';
import { connected } from '../../../data/lint/connected.ts';
import { foundByName } from '../../../data/lint/found-by-name.ts';
import { otherPeoplesNames } from '../../../data/lint/other-peoples-names.ts';
import { spanishRequired } from '../../../data/lint/spanish-required.ts';
import { statusStated } from '../../../data/lint/status-stated.ts';
import { lintWith, record, thread } from '../../support/lint-records.ts';

const STATUS = 'status:\n  - {state: in-force, from: 2020, source: [s]}\n';
const agency = (lines = '') => ({ 'entities/agency/a.yaml': record('Bureau of Examples', lines) });

describe('status-stated', () => {
  it('wants a status of laws and the like, or the reason why there is none', () => {
    expect(lintWith(statusStated, { 'entities/law/a.yaml': record('Example Act') })).toEqual([
      'entities/law/a.yaml:1 a has no status.',
    ]);
    expect(lintWith(statusStated, { 'entities/law/a.yaml': record('Example Act', STATUS) })).toEqual([]);
    expect(lintWith(statusStated, { 'entities/program/form-i-94.yaml': record('Form I-94') })).toEqual([]);
    expect(lintWith(statusStated, { 'entities/law/title-8.yaml': record('Title 8', STATUS) })[0]).toContain(
      'a status, and a reason for none',
    );
    expect(lintWith(statusStated, agency())).toEqual([]);
  });
});

describe('connected', () => {
  it('finds a body that no event, relation or role leads to', () => {
    expect(lintWith(connected, agency())).toEqual([
      'entities/agency/a.yaml:1 No event, relation or role leads to a.',
    ]);
    expect(lintWith(connected, agency('related:\n  - {id: b, how: part-of}\n'))).toEqual([]);
    const chief = record('Ann Example', 'roles:\n  - {title: Chief, at: a, from: 2020, source: [s]}\n');
    expect(lintWith(connected, { ...agency(), 'entities/person/p.yaml': chief })).toEqual([]);
    const told = thread(['2020-05-05', 'It opens.', 'report', 'a']);
    expect(lintWith(connected, { ...agency(), 'threads/t.yaml': told })).toEqual([]);
  });

  it('wants something told of a person', () => {
    expect(lintWith(connected, { 'entities/person/p.yaml': record('Ann Example') })).toHaveLength(1);
  });
});

describe('found-by-name', () => {
  it('finds a record that neither its name nor an alias can bring up', () => {
    const hidden = record(
      'Trust Act',
      'aliases: [{text: Example Trust Act, from: 2030-01-01, to: 2030-01-02}]\n',
    );
    expect(lintWith(foundByName, agency())).toEqual([]);
    const twins = { 'entities/law/a.yaml': record('Trust Act'), 'entities/law/b.yaml': record('Trust Act') };
    expect(lintWith(foundByName, { ...twins, 'entities/law/c.yaml': hidden })).not.toEqual([]);
  });
});

describe('other-peoples-names', () => {
  const files = (line: string) => ({ 'entities/person/tim-walz.yaml': record('Tim Walz', line) });

  it.each([
    ['a shared surname', 'aliases: [Johnson]', 'is a surname of others'],
    ['another person’s spelling', 'aliases: [Waltz]', 'is another person’s name'],
    ['another person’s spelling as short form', 'short: [Waltz]', 'is another person’s name'],
    ['an acronym of many meanings', 'aliases: [{text: CAT, case: exact}]', 'has other meanings'],
  ])('finds %s', (_, line, message) => {
    expect(lintWith(otherPeoplesNames, files(`${line}\n`)).join()).toContain(message);
  });

  it('finds the surname of another record', () => {
    const law = { 'entities/law/l.yaml': record('Bracketed Act', 'aliases: [Walz]\n') };
    expect(lintWith(otherPeoplesNames, { ...files(''), ...law })[0]).toContain(
      'a surname of others, tim-walz among them',
    );
  });

  it('accepts a surname as short form, and an acronym that needs company', () => {
    const lines = 'aliases: [{text: CAT, case: exact, needs: context}]\nshort: [Johnson, Walz]\n';
    expect(lintWith(otherPeoplesNames, files(lines))).toEqual([]);
  });
});

describe('spanish-required', () => {
  it('wants Spanish of the records that events name most', () => {
    const told = { 'threads/t.yaml': thread(['2020-05-05', 'It opens.', 'report', 'a']) };
    expect(lintWith(spanishRequired, { ...agency(), ...told })).toEqual([
      'entities/agency/a.yaml:1 a is named by 1 events and has no Spanish name and summary.',
    ]);
    const names = 'names: {es: {name: Oficina, summary: Una oficina., reviewed: false}}\n';
    expect(lintWith(spanishRequired, { ...agency(names), ...told })).toEqual([]);
    expect(lintWith(spanishRequired, agency())).toEqual([]);
  });
});
