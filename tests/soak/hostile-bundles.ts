/** Goal G4: bundles that are signed and hostile, each with one random flaw, and good ones beside them. */
import type { Bundle } from '../../src/knowledge/schema.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { readBundle } from '../../src/updates/read-bundle.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';
import { pick, type Random, seededRandom } from './random.ts';

export type HostileReport = {
  hostile: number;
  rejected: number;
  good: number;
  accepted: number;
  polluted: number;
};

/** A good bundle with a random number of records of every shape. */
function goodBundle(random: Random): Bundle {
  const count = 2 + Math.floor(random() * 8);
  const entities = Array.from({ length: count }, (_, index) =>
    fakeEntity({
      id: `record-${index}`,
      name: `Name ${index} ${Math.floor(random() * 1000)}`,
      aliases: [`Form ${index}`, { text: `F${index}X`, case: 'exact' }],
      roles: [{ title: 'Director', from: '2024-02', to: '2025', source: ['s'] }],
      facts: [{ label: 'Count', value: `${Math.floor(random() * 1e6)}`, source: ['s'] }],
      related: [{ id: `record-${Math.floor(random() * count)}`, how: 'see-also' }],
    }),
  );
  const event = fakeEvent({ date: '2025-03-04', entities: [pick(random, entities).id] });
  return fakeBundle({
    sequence: Math.floor(random() * 1e6),
    entities,
    threads: [fakeThread('story', [event])],
  });
}

type Flaw = (text: string, bundle: Bundle, random: Random) => string;

/** Changes one record of a copy of the bundle. */
function inRecord(change: (record: Record<string, unknown>, random: Random) => void): Flaw {
  return (_, bundle, random) => {
    const copy = structuredClone(bundle);
    change(pick(random, copy.entities) as unknown as Record<string, unknown>, random);
    return canonicalJson(copy);
  };
}

const BAD_VALUES = [null, true, -1, 1.5, {}, [[]], '', '<script>', 'a\u202Eb', 'a\u0000b', 'x'.repeat(9000)];
const REQUIRED = ['id', 'kind', 'name', 'summary', 'jurisdiction', 'checked', 'sources'];

/** Every flaw makes a bundle that must be refused. */
export const FLAWS: Record<string, Flaw> = {
  'cut off': (text, _, random) => text.slice(0, Math.floor(random() * (text.length - 1))),
  'something after it': (text, _, random) => text + pick(random, [' ', '\n', '}', 'null', '\u0000']),
  'white space': (text, _, random) => {
    const places = [...text.matchAll(/[{,:[](?=["{[\d])/g)].filter(({ index }) => !insideString(text, index));
    const at = pick(random, places).index + 1;
    return `${text.slice(0, at)} ${text.slice(at)}`;
  },
  'a byte-order mark': (text) => `\uFEFF${text}`,
  'a double key': (text) => text.replace('"format":1', '"format":1,"format":1'),
  'a polluting key': (text, _, random) =>
    text.replace(
      '"format":1',
      `"${pick(random, ['__proto__', 'constructor', 'prototype'])}":{"polluted":1},"format":1`,
    ),
  'a number too large': (text) => text.replace(/"sequence":\d+/, '"sequence":1e400'),
  'a negative number': (text) => text.replace(/"sequence":/, '"sequence":-1'),
  'half a surrogate': (text) => text.replace('"Director"', '"Dir\\ud8ff"'),
  'deep nesting': (text, _, random) => text.replace('"moved":{}', `"moved":${'['.repeat(random() * 20_000)}`),
  'another format': (text) => text.replace('"format":1', '"format":2'),
  'a missing field': inRecord((record, random) => delete record[pick(random, REQUIRED)]),
  'a wrong value': inRecord((record, random) => {
    record[pick(random, ['name', 'summary', 'jurisdiction', 'checked', 'kind'])] = pick(random, BAD_VALUES);
  }),
  'an unknown field': inRecord((record, random) => {
    record[pick(random, ['html', 'script', 'regex', 'onclick', 'template'])] = 'x';
  }),
  'a common word as a name': inRecord((record, random) => {
    record.aliases = [pick(random, ['the', 'state', 'police', 'x', 'The', '—'])];
  }),
  'two alphabets in a name': inRecord((record, random) => {
    record.name = pick(random, ['DH\u0405', 'Pa\u0443l', '\u0391gency', 'IC\u0415']);
  }),
  'a harmful address': inRecord((record, random) => {
    record.links = {
      official: pick(random, ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'https://a b']),
    };
  }),
  'a source that is not there': inRecord((record) => {
    record.facts = [{ label: 'a', value: 'b', source: ['nowhere'] }];
  }),
  'a relation to nobody': inRecord((record) => {
    record.related = [{ id: 'nobody', how: 'see-also' }];
  }),
  'a bad id': inRecord((record, random) => {
    record.id = pick(random, ['__proto__', '../x', 'UPPER', 'a b', '', 'a--b', 'record-0:']);
  }),
  'another order': (_, bundle) => canonicalJson({ ...bundle, entities: [...bundle.entities].reverse() }),
  'a record twice': (_, bundle) =>
    canonicalJson({ ...bundle, entities: [...bundle.entities, bundle.entities.at(-1)] }),
};

function insideString(text: string, at: number): boolean {
  let inside = false;
  for (let index = 0; index < at; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') inside = !inside;
  }
  return inside;
}

/** Reads `count` hostile bundles, and one good one for every twenty; `seed` makes it repeatable. */
export function runHostileBundles(
  count: number,
  seed: number,
  onMiss: (flaw: string, text: string) => void,
): HostileReport {
  const random = seededRandom(seed);
  const report: HostileReport = { hostile: 0, rejected: 0, good: 0, accepted: 0, polluted: 0 };
  const names = Object.keys(FLAWS);
  const read = (text: string) => readBundle(new TextEncoder().encode(text)).ok;
  for (let index = 0; index < count; index++) {
    const bundle = goodBundle(random);
    const text = canonicalJson(bundle);
    if (index % 20 === 0) {
      report.good++;
      if (read(text)) report.accepted++;
    }
    const name = names[index % names.length]!;
    const hostile = FLAWS[name]!(text, bundle, random);
    report.hostile++;
    if (read(hostile)) onMiss(name, hostile);
    else report.rejected++;
    if ('polluted' in {}) report.polluted++;
  }
  return report;
}
