/** Rows N12, N13 and U11 of docs/reliability.md: bytes that are, or only look like, a bundle. */
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/knowledge/schema.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { readBundle } from '../../src/updates/read-bundle.ts';
import { fakeBundle, fakeEntity, fakeEvent, fakeThread } from '../support/records.ts';

const person = fakeEntity({
  id: 'ana-lima',
  name: 'Ana Lima',
  aliases: ['Ana P. Lima', { text: 'APL', case: 'exact', needs: 'context' }],
  short: ['Lima'],
  roles: [{ title: 'Director', at: 'agency', from: '2025-01', source: ['s'] }],
  facts: [{ label: 'Label', value: 'Value', source: ['s'] }],
  related: [{ id: 'agency', how: 'part-of' }],
});
const bundle = fakeBundle({
  sequence: 3,
  entities: [fakeEntity({ id: 'agency', kind: 'agency', name: 'An Agency' }), person],
  threads: [fakeThread('story', [fakeEvent({ date: '2025-02-03', entities: ['agency'] })])],
  moved: { 'old-agency': 'agency' },
});
const text = canonicalJson(bundle);
const bytesOf = (value: string) => new TextEncoder().encode(value);
const read = (value: string) => readBundle(bytesOf(value));

it('a right bundle is read', () => {
  expect(read(text)).toEqual({ ok: true, bundle });
});

describe('N12: hostile JSON', { timeout: 30_000 }, () => {
  const cases: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['cut off', text.slice(0, -1)],
    ['a byte-order mark', `\uFEFF${text}`],
    ['white space', ` ${text}`],
    ['NaN', text.replace('"sequence":3', '"sequence":NaN')],
    ['1e400', text.replace('"sequence":3', '"sequence":1e400')],
    ['3.0 for 3', text.replace('"sequence":3', '"sequence":3.0')],
    ['a double key', text.replace('"sequence":3', '"sequence":2,"sequence":3')],
    ['__proto__', text.replace('"moved":{', '"moved":{"__proto__":"agency",')],
    ['constructor', text.replace('"moved":{', '"moved":{"constructor":"agency",')],
    ['a polluting record', text.replace('"format":1', '"__proto__":{"polluted":true},"format":1')],
    ['keys in another order', JSON.stringify({ ...bundle, date: bundle.date })],
    ['half a surrogate pair', text.replace('An Agency', 'An \\ud800 Agency')],
    ['escapes that are not needed', text.replace('An Agency', 'An \\u0041gency')],
    ['broken UTF-8', new Uint8Array([...bytesOf(text.slice(0, -2)), 0xff, 0x7d])],
    ['UTF-16', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    [
      '10,000 levels inside',
      text.replace('"threads":[', `"threads":[${'['.repeat(10_000)}${']'.repeat(10_000)},`),
    ],
    ['3 million zeros', text.replace('"threads":[', `"threads":[${'0,'.repeat(3_000_000)}`)],
    ['a long text', text.replace('An Agency', 'x'.repeat(1_000_000))],
    ['more than the cap', new Uint8Array(9 * 1024 * 1024)],
  ];
  for (const [name, value] of cases) {
    it(`is refused: ${name}`, () => {
      expect(typeof value === 'string' ? read(value) : readBundle(value)).toMatchObject({
        ok: false,
        code: 'bad-format',
      });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    });
  }
});

/** Every place in the bundle, as a path. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

function withValue(path: readonly (string | number)[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(bundle) as unknown as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1)!;
  if (value === undefined && Array.isArray(at)) at.splice(Number(last), 1);
  else if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('N13: valid JSON of another shape', { timeout: 30_000 }, () => {
  const optional =
    /aliases|short|roles|facts|related|moved\.|needs|case|\.at$|^entities\.\d+$|^threads\.\d+$|sources\.s$|read$/;
  const wrong = [
    null,
    true,
    -1,
    1.5,
    [],
    {},
    '',
    '<b>x</b>',
    'javascript:alert(1)',
    'a\u202Eb',
    'x'.repeat(5000),
  ];

  it('a field that is missing is refused, unless it may be', () => {
    const accepted = pathsOf(bundle)
      .filter((path) => path.length > 0)
      .filter((path) => readBundle(bytesOf(canonicalJson(withValue(path, undefined)))).ok)
      .map((path) => path.join('.'));
    expect(accepted.filter((path) => !optional.test(path))).toEqual([]);
  });

  it('a field of a wrong value is refused everywhere', () => {
    const accepted: string[] = [];
    let tried = 0;
    for (const path of pathsOf(bundle)) {
      for (const value of wrong) {
        tried++;
        const result = readBundle(bytesOf(canonicalJson(withValue(path, value))));
        if (result.ok) accepted.push(`${path.join('.')} = ${JSON.stringify(value)}`);
      }
    }
    expect(tried).toBeGreaterThan(600);
    // Plain text fields take any harmless text; lists may be empty where nothing needs them.
    const harmless = /= ("javascript:alert\(1\)"|\[\]|\{\}|true)$/;
    expect(accepted.filter((one) => !harmless.test(one))).toEqual([]);
    expect(accepted.filter((one) => /url|official/.test(one))).toEqual([]);
  });

  it('a field that nobody knows is refused', () => {
    expect(read(canonicalJson({ ...bundle, script: 'x' }))).toMatchObject({ ok: false });
    expect(read(canonicalJson({ ...bundle, entities: [{ ...person, html: 'x' }] }))).toMatchObject({
      ok: false,
    });
  });
});

describe('U11: signed but harmful content', () => {
  const withEntity = (fields: Partial<typeof person>): Bundle => ({
    ...bundle,
    entities: [bundle.entities[0]!, { ...person, ...fields }],
  });
  const many = (count: number, aliases: string[]) =>
    Array.from({ length: count }, (_, index) =>
      fakeEntity({ id: `r${String(index).padStart(5, '0')}`, name: `Name ${index}`, aliases }),
    );
  const refused: [string, Bundle][] = [
    ['a name of 10,000 characters', withEntity({ aliases: ['a'.repeat(10_000)] })],
    ['a common word as a name', withEntity({ aliases: ['the'] })],
    ['a single letter as a name', withEntity({ aliases: ['x'] })],
    ['only signs as a name', withEntity({ aliases: ['---'] })],
    ['a name shared by 5,000 records', { ...bundle, threads: [], entities: many(5000, ['Same Name']) }],
    ['1,000 names for one record', withEntity({ aliases: many(1000, []).map((one) => `Alias ${one.id}`) })],
    ['HTML', withEntity({ summary: 'A <img src=x onerror=alert(1)> record.' })],
    ['a direction override', withEntity({ name: 'Ana \u202EamiL' })],
    ['letters of two alphabets', withEntity({ aliases: ['DH\u0405'] })],
    ['records in another order', { ...bundle, entities: [...bundle.entities].reverse() }],
    ['one id twice', { ...bundle, entities: [bundle.entities[0]!, bundle.entities[0]!] }],
    [
      'a source that is not there',
      withEntity({ roles: [{ title: 'Director', from: '2025', source: ['t'] }] }),
    ],
    ['a relation to nobody', withEntity({ related: [{ id: 'nobody', how: 'see-also' }] })],
  ];
  for (const [name, value] of refused) {
    it(`is refused: ${name}`, () => expect(read(canonicalJson(value)).ok).toBe(false));
  }

  it('text that looks like a pattern is plain text', () => {
    expect(read(canonicalJson(withEntity({ aliases: ['(a+)+$ .*'] }))).ok).toBe(true);
  });

  it('a common word is allowed where its case or its company is asked for', () => {
    expect(
      read(canonicalJson(withEntity({ aliases: [{ text: 'IT', case: 'exact', needs: 'context' }] }))).ok,
    ).toBe(true);
  });
});

describe('a bundle of an added feed', () => {
  const added = (fields: Partial<Bundle>) =>
    readBundle(bytesOf(canonicalJson(fakeBundle({ sequence: 3, entities: [person2], ...fields }))), 'added');
  const person2 = fakeEntity({ id: 'ana-lima', name: 'Ana Lima' });

  it('may name records of the main feed and give them names; a main one may not', () => {
    const fields = {
      threads: [fakeThread('story', [fakeEvent({ date: '2025-02-03', entities: ['main:agency'] })])],
      aliases: { 'main:agency': ['La Agencia'] },
    };
    expect(added(fields)).toMatchObject({ ok: true, bundle: fields });
    expect(read(canonicalJson(fakeBundle({ entities: [person2], threads: fields.threads })))).toMatchObject({
      code: 'bad-content',
      reason: expect.stringContaining('main:agency'),
    });
    expect(read(canonicalJson(fakeBundle({ aliases: fields.aliases })))).toMatchObject({
      code: 'bad-content',
    });
  });

  it.each<[string, Partial<Bundle>, string]>([
    ['of another feed', { entities: [fakeEntity({ id: 'main:agency' })] }, 'main:agency'],
    ['moved to another feed', { moved: { 'main:agency': 'ana-lima' } }, 'main:agency'],
    ['too long for its prefix', { entities: [fakeEntity({ id: 'a'.repeat(60) })] }, 'longer than 59'],
    ['for its own names', { aliases: { 'ana-lima': ['Ana'] } }, 'ana-lima'],
    ['for a common word', { aliases: { 'main:agency': ['the'] } }, 'the'],
    [
      'of an office with a common word for a title',
      { offices: [{ id: 'o', name: 'Chief', jurisdiction: 'US', titles: ['who'] }] },
      'who',
    ],
    [
      'beyond 2,000',
      {
        entities: Array.from({ length: 2_001 }, (_, at) =>
          fakeEntity({ id: `r-${String(at).padStart(5, '0')}` }),
        ),
      },
      '2000',
    ],
  ])('is refused with ids %s', (_, fields, told) => {
    expect(added(fields)).toMatchObject({
      ok: false,
      code: 'bad-content',
      reason: expect.stringContaining(told),
    });
  });

  it('is refused above 2 MiB, which a main one may have', () => {
    const large = fakeBundle({
      entities: Array.from({ length: 1_900 }, (_, at) =>
        fakeEntity({
          id: `r-${String(at).padStart(5, '0')}`,
          facts: Array.from({ length: 5 }, () => ({ label: 'a', value: 'b'.repeat(200), source: ['s'] })),
        }),
      ),
    });
    const bytes = bytesOf(canonicalJson(large));
    expect(readBundle(bytes, 'main').ok).toBe(true);
    expect(readBundle(bytes, 'added')).toMatchObject({
      code: 'bad-format',
      reason: expect.stringMatching(/large/),
    });
  });
});
