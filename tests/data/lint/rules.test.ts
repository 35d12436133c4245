import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printRecord } from '../../../data/build/print-record.ts';
import { canonicalPrint } from '../../../data/lint/canonical-print.ts';
import { rules } from '../../../data/lint/index.ts';
import { spanishRequired } from '../../../data/lint/spanish-required.ts';
import { readFiles, SOURCES } from '../../support/lint-records.ts';

const HEAD = (name: string) =>
  `name: ${name}\nsummary: A record made for a test.\njurisdiction: US\nchecked: 2026-11-01\n`;
const ROLE = 'roles:\n  - {title: Chief, office: chief, from: 2020-01-01, source: [s]}\n';
const OFFICES = '- {id: chief, name: Chief, jurisdiction: US, titles: [chief], since: 2020-01-01}\n';

/** What the rules say of a data folder with these files, apart from its print and from Spanish. */
function lint(files: Record<string, string>): string[] {
  const data = readFiles(files);
  const contentRules = rules.filter((rule) => rule !== canonicalPrint && rule !== spanishRequired);
  return [...data.problems, ...contentRules.flatMap((rule) => rule.check(data))].map(
    (problem) => `${problem.rule} ${problem.file}:${problem.line} ${problem.message}`,
  );
}

/** The files that are not printed in the common way. */
function misprinted(files: Record<string, string>): string[] {
  return canonicalPrint.check(readFiles(files)).map((problem) => problem.file);
}

/** A file's text as the common print has it. */
function printed(text: string): string {
  return printRecord(parse(text, { schema: 'core' }));
}

const PERSON = 'entities/person/a.yaml';
const good = `${HEAD('Ann Example')}${ROLE}${SOURCES}`;

describe('the rules', () => {
  it('find nothing wrong in a good record', () => {
    expect(lint({ [PERSON]: good, 'offices.yaml': OFFICES })).toEqual([]);
  });

  it('fail on an empty record', () => {
    expect(lint({ [PERSON]: '{}\n' }).length).toBeGreaterThan(3);
  });

  it('name file and line of a field that does not exist', () => {
    expect(lint({ [PERSON]: `${good}nickname: Annie\n`, 'offices.yaml': OFFICES })).toEqual([
      'schema entities/person/a.yaml:9 nickname: no such field.',
    ]);
  });

  it('name file and line of YAML that cannot be read', () => {
    expect(lint({ [PERSON]: `${HEAD('A: B: C')}${SOURCES}` })[0]).toMatch(
      /^yaml entities\/person\/a\.yaml:1 /,
    );
  });

  it('want a source for every role, and only sources that are listed', () => {
    expect(lint({ [PERSON]: good.replace(', source: [s]', ''), 'offices.yaml': OFFICES }).join()).toContain(
      'roles.0.source',
    );
    expect(lint({ [PERSON]: good.replace('[s]', '[t]'), 'offices.yaml': OFFICES }).join()).toContain(
      'names the source "t"',
    );
  });

  it('want the day on which a page was read', () => {
    expect(
      lint({ [PERSON]: good.replace(', read: 2026-01-02', ''), 'offices.yaml': OFFICES }).join(),
    ).toContain('no day on which it was read');
  });

  it('find ids that belong to nobody', () => {
    expect(lint({ [PERSON]: `${good}related:\n  - {id: nobody, how: see-also}\n` }).join('\n')).toMatch(
      /ids-resolve.*"nobody"[\s\S]*ids-resolve.*office "chief"/,
    );
  });

  it('find a period that ends before it begins and a day that no calendar has', () => {
    expect(
      lint({
        [PERSON]: good.replace('from: 2020-01-01', 'from: 2020-01-01, to: 2019-05-05'),
        'offices.yaml': OFFICES,
      }).join(),
    ).toContain('it ends (2019-05-05) before it begins');
    expect(
      lint({
        [PERSON]: good.replace('from: 2020-01-01', 'from: 2021-02-30'),
        'offices.yaml': OFFICES,
      }).join(),
    ).toContain('2021-02-30 is not a day');
  });

  it('find two holders of one office at once', () => {
    const second = good.replace('Ann', 'Ben').replace('2020-01-01', '2022-01-01');
    expect(
      lint({ [PERSON]: good, 'entities/person/b.yaml': second, 'offices.yaml': OFFICES }).join(),
    ).toContain('a and b as chief overlap');
  });

  it('find a hole in an office’s line, unless the gap is stated', () => {
    const first = good.replace('from: 2020-01-01', 'from: 2020-01-01, to: 2021-01-20');
    const second = good.replace('Ann', 'Ben').replace('2020-01-01', '2022-01-01');
    const files = { [PERSON]: first, 'entities/person/b.yaml': second };
    expect(lint({ ...files, 'offices.yaml': OFFICES }).join()).toContain(
      'nobody is recorded between 2021-01-20 and 2022-01-01',
    );
    const stated = OFFICES.replace(
      '}',
      ', gaps: [{from: 2021-01-20, to: 2022-01-01, why: The office was vacant}]}',
    );
    expect(lint({ ...files, 'offices.yaml': stated })).toEqual([]);
  });

  it('count a holder whose last day nobody knows as the beginning of a hole', () => {
    const first = good.replace('from: 2020-01-01', 'from: 2020-01-01, to: unknown');
    const second = good.replace('Ann', 'Ben').replace('2020-01-01', '2022-01-01');
    expect(
      lint({ [PERSON]: first, 'entities/person/b.yaml': second, 'offices.yaml': OFFICES }).join(),
    ).toContain('nobody is recorded between an unknown day and 2022-01-01');
  });

  it('find a line that begins later, or ends earlier, than it says', () => {
    const early = OFFICES.replace('2020-01-01', '2019-01-01');
    expect(lint({ [PERSON]: good, 'offices.yaml': early }).join()).toContain(
      'said to begin on 2019-01-01; its first holder, a, begins on 2020-01-01',
    );
    const over = good.replace('from: 2020-01-01', 'from: 2020-01-01, to: 2021-01-20');
    expect(lint({ [PERSON]: over, 'offices.yaml': OFFICES }).join()).toContain(
      'a as chief ends (2021-01-20), and nobody is recorded since',
    );
    const stated = OFFICES.replace('}', ', gaps: [{from: 2021-01-20, why: The office is vacant}]}');
    expect(lint({ [PERSON]: over, 'offices.yaml': stated })).toEqual([]);
  });

  it('ask of an office with several holders since when its line is unbroken', () => {
    const first = good.replace('from: 2020-01-01', 'from: 2016-01-01, to: 2017-01-20');
    const second = good.replace('Ann', 'Ben');
    const unsaid = OFFICES.replace(', since: 2020-01-01', '');
    const files = { [PERSON]: first, 'entities/person/b.yaml': second };
    expect(lint({ ...files, 'offices.yaml': unsaid }).join()).toContain('chief has 2 holders and no `since`');
    expect(lint({ ...files, 'offices.yaml': OFFICES })).toEqual([]);
    expect(lint({ [PERSON]: good, 'offices.yaml': unsaid })).toEqual([]);
  });

  it('let the day of a change belong to both holders', () => {
    const first = good.replace('from: 2020-01-01', 'from: 2020-01-01, to: 2022-01-01');
    const second = good.replace('Ann', 'Ben').replace('2020-01-01', '2022-01-01');
    expect(lint({ [PERSON]: first, 'entities/person/b.yaml': second, 'offices.yaml': OFFICES })).toEqual([]);
  });

  it.each([
    ['an acronym without a case rule', 'aliases: [ICE]', 'acronym without a case rule'],
    ['a single letter', 'aliases: [X]', 'single letter'],
    ['a common word', 'aliases: [Trust]', 'common word'],
    ['a repeated name', 'aliases: [Ann Example]', 'repeats the name'],
    ['a common word as short form', 'short: [Good]', 'The short form "Good" is a common word'],
  ])('find %s', (_, line, message) => {
    expect(lint({ [PERSON]: `${good}${line}\n`, 'offices.yaml': OFFICES }).join()).toContain(message);
  });

  it('find a form that two records share by accident, and accept it when it is declared', () => {
    const law = (name: string, alias: string) =>
      `${HEAD(name)}aliases: [${alias}]\nrelated: [{id: a, how: see-also}]\nstatus:\n  - {state: in-force, from: 2014, source: [s]}\n${SOURCES}`;
    const [a, b] = ['entities/law/a.yaml', 'entities/law/b.yaml'];
    expect(
      lint({ [a]: law('City A Trust Act', 'Trust Act'), [b]: law('City B Trust Act', 'Trust Act') }).join(),
    ).toContain('is also a name of a');
    const declared = '{text: Trust Act, needs: jurisdiction}';
    expect(lint({ [a]: law('City A Trust Act', declared), [b]: law('City B Trust Act', declared) })).toEqual(
      [],
    );
  });

  it('find loaded and dated words in summaries', () => {
    const text = good.replace('A record made for a test.', 'The embattled official currently leads it.');
    expect(lint({ [PERSON]: text, 'offices.yaml': OFFICES }).join()).toMatch(/"embattled".*"currently"/);
  });

  it('find events out of order', () => {
    const thread = `title: T\nsummary: S.\nchecked: 2026-11-01\nevents:\n  - {date: 2020-05-05, what: Later., type: law, entities: [a], sources: [s]}\n  - {date: 2019, what: Earlier., type: law, entities: [a], sources: [s]}\n${SOURCES}`;
    expect(lint({ [PERSON]: good, 'offices.yaml': OFFICES, 'threads/t.yaml': thread })).toEqual([
      'periods-ordered threads/t.yaml:6 events.1: 2019 stands after 2020-05-05.',
    ]);
  });

  it('find a file that is not printed in the common way', () => {
    const swapped = good.replace(
      'jurisdiction: US\nchecked: 2026-11-01\n',
      'checked: 2026-11-01\njurisdiction: US\n',
    );
    expect(misprinted({ [PERSON]: swapped, 'offices.yaml': printed(OFFICES) })).toEqual([
      'entities/person/a.yaml',
    ]);
    expect(misprinted({ [PERSON]: printed(good), 'offices.yaml': printed(OFFICES) })).toEqual([]);
  });

  it('find a claim that rests on one weak page', () => {
    const weak = good.replace('https://www.example.gov/a', 'https://en.wikipedia.org/wiki/A');
    expect(lint({ [PERSON]: weak, 'offices.yaml': OFFICES }).join()).toContain(
      'rests on en.wikipedia.org alone',
    );
  });
});
