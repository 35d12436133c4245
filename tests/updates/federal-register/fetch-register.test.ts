/** The live source against a real server that has every oddity told of the Federal Register's (N1–N15, live column). */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Handler, type Server, serve } from '../../e2e/rig/serve.ts';
import {
  agency,
  answerWith,
  DOCUMENTS_PATH,
  NOW,
  type RegisterReader,
  siteRecord,
  startRegister,
} from '../rig/register-site.ts';

let register: Awaited<ReturnType<typeof startRegister>>;
let site: Server;
let reader: RegisterReader;

beforeAll(async () => {
  register = await startRegister();
  site = register.site;
});
afterAll(() => site.close());
beforeEach(async () => {
  reader = register.reader();
  answers(answerWith([siteRecord(1)]));
  // What every trouble below must leave as it is.
  await reader.ask();
});

const answers = (handler: Handler) => site.route(DOCUMENTS_PATH, handler);
const plain =
  (status: number, body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const json = { 'content-type': 'application/json' };
const numbers = async (one = reader) => (await one.kept.documents()).map(({ number }) => number);
const WALL =
  '<!DOCTYPE html><html><head><title>Federal Register :: Request Access</title></head><body>Prove that you are no robot.</body></html>';

async function requestsOf(work: () => Promise<unknown>): Promise<Server['requests']> {
  const before = site.requests.length;
  await work();
  return site.requests.slice(before);
}

describe('the question', () => {
  it('is byte for byte the same for two readers, with different data and histories, on one day', async () => {
    const other = register.reader();
    const one = await requestsOf(() => reader.ask({ now: () => Date.parse('2026-11-20T00:00:01Z') }));
    const two = await requestsOf(() => other.ask({ now: () => Date.parse('2026-11-20T23:59:59Z') }));
    expect(one).toHaveLength(1);
    expect(two).toEqual(one);
  });

  it('changes in its one date from day to day, and in nothing else', async () => {
    const [today] = await requestsOf(() => reader.ask());
    const [tomorrow] = await requestsOf(() => reader.ask({ now: () => NOW + 86_400_000 }));
    expect(today!.line).toContain('2026-10-06');
    expect(tomorrow!.line).toBe(today!.line.replace('2026-10-06', '2026-10-07'));
    expect(tomorrow!.headers).toEqual(today!.headers);
  });

  it('is the one that is documented: agencies, date, order, size and fields', async () => {
    const [asked] = await requestsOf(() => reader.ask());
    const url = new URL(asked!.line.split(' ')[1]!, site.url);
    expect(asked!.line).toMatch(/^GET \/api\/v1\/documents\.json\?/);
    expect(url.searchParams.getAll('conditions[agencies][]')).toEqual([
      'u-s-citizenship-and-immigration-services',
      'u-s-immigration-and-customs-enforcement',
      'executive-office-for-immigration-review',
      'homeland-security-department',
    ]);
    expect([...new Set(url.searchParams.keys())]).toEqual([
      'conditions[agencies][]',
      'conditions[publication_date][gte]',
      'order',
      'per_page',
      'fields[]',
    ]);
    expect(url.searchParams.get('order')).toBe('newest');
    expect(url.searchParams.get('per_page')).toBe('100');
  });

  it('carries no cookie, referrer, origin or condition, not even after the site set some', async () => {
    const record = JSON.stringify({ count: 0 });
    answers(
      plain(200, record, {
        ...json,
        'set-cookie': 'id=1',
        etag: '"reader-1"',
        'last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT',
      }),
    );
    await reader.ask();
    const [asked] = await requestsOf(() => reader.ask());
    for (const name of ['cookie', 'referer', 'origin', 'if-none-match', 'if-modified-since', 'authorization'])
      expect(asked!.headers).not.toHaveProperty(name);
  });

  it('is not asked while the browser does not allow it, and nothing of that is kept', async () => {
    const asked = await requestsOf(async () =>
      expect(await reader.ask({ mayFetch: async () => false })).toEqual({ kind: 'not-allowed' }),
    );
    expect(asked).toEqual([]);
    expect(await reader.kept.state()).toMatchObject({ failures: 0, trouble: null });
  });

  it('is asked once, however many pages there are said to be', async () => {
    answers(
      answerWith([siteRecord(1), siteRecord(2)], {
        count: 90_000,
        total_pages: 50,
        next_page_url: `${site.url}/next`,
      }),
    );
    const asked = await requestsOf(() => reader.ask());
    expect(asked).toHaveLength(1);
    expect(await numbers()).toEqual(['2026-00001', '2026-00002']);
  });
});

describe('an answer', () => {
  it('of other size than was asked for is taken as it is', async () => {
    answers(answerWith(Array.from({ length: 20 }, (_, index) => siteRecord(index + 1))));
    await reader.ask();
    expect(await numbers()).toHaveLength(20);
    answers(answerWith(Array.from({ length: 300 }, (_, index) => siteRecord(index + 1))));
    await reader.ask();
    expect(await numbers()).toHaveLength(300);
  });

  it('without results is an empty one where it counts none, and keeps what there is', async () => {
    answers(plain(200, '{"count":0,"description":"Documents"}', json));
    expect(await reader.ask()).toMatchObject({ kind: 'found', documents: [] });
    expect(await numbers()).toEqual(['2026-00001']);
  });

  it('with one document twice has it once, as it stands first', async () => {
    answers(answerWith([siteRecord(2, { title: 'Newer Title' }), siteRecord(3), siteRecord(2)]));
    await reader.ask();
    const kept = await reader.kept.documents();
    expect(kept.filter(({ number }) => number === '2026-00002').map(({ title }) => title)).toEqual([
      'Newer Title',
    ]);
  });

  it('takes the place of what was kept of the same document', async () => {
    answers(answerWith([siteRecord(1, { title: 'Corrected Title' })]));
    await reader.ask();
    expect((await reader.kept.documents()).map(({ title }) => title)).toEqual(['Corrected Title']);
  });

  it.each([
    'Rule',
    'RULE',
    'Proposed Rule',
    'PRORULE',
    'Notice',
    'NOTICE',
    'Presidential Document',
    'PRESDOCU',
  ])('may call a type %s', async (type) => {
    answers(answerWith([siteRecord(2, { type })]));
    expect(await reader.ask()).toMatchObject({ documents: [{ number: '2026-00002' }], dropped: 0 });
  });

  it('may leave out dates, the PDF and the slug of an agency that the site does not know', async () => {
    const { effective_on: _, comments_close_on: __, pdf_url: ___, ...rest } = siteRecord(2);
    const agencies = [
      { raw_name: 'Office of the Secretary' },
      agency('executive-office-for-immigration-review'),
    ];
    answers(answerWith([{ ...rest, agencies }]));
    expect(await reader.ask()).toMatchObject({
      documents: [
        {
          effective: null,
          commentsUntil: null,
          pdf: null,
          agencies: ['executive-office-for-immigration-review'],
        },
      ],
      dropped: 0,
    });
  });
});

describe('N13: one bad record drops itself alone', () => {
  const bad: [string, Record<string, unknown>][] = [
    ...['document_number', 'title', 'type', 'publication_date', 'html_url', 'agencies'].flatMap(
      (field): [string, Record<string, unknown>][] => [
        [`${field} null`, { [field]: null }],
        [`${field} missing`, { [field]: undefined }],
        [`${field} a number`, { [field]: 7 }],
        [`${field} an object`, { [field]: { a: 1 } }],
      ],
    ),
    ['no title', { title: '   ' }],
    ['a title too long', { title: 'x'.repeat(3000) }],
    ['markup in the title', { title: 'Fees <img src=x onerror=alert(1)>' }],
    ['turned letters in the title', { title: 'Fees \u202Efor' }],
    ['a script as page', { html_url: 'javascript:alert(1)' }],
    ['the page of another site', { html_url: 'https://www.federalregister.gov.example.org/d/2026-00002' }],
    ['a page in the clear', { html_url: 'http://www.federalregister.gov/d/2026-00002' }],
    ['a script as PDF', { pdf_url: 'data:text/html,hello' }],
    ['a day that is none', { publication_date: '2026-02-30' }],
    ['a day in words', { publication_date: 'November 18, 2026' }],
    ['a day in the future', { publication_date: '2026-11-25' }],
    ['a year far off', { publication_date: '9999-01-01' }],
    ['effective on no day', { effective_on: 'soon' }],
    ['a negative number', { document_number: '-1' }],
    ['a path as number', { document_number: '../../x' }],
    ['a number too long', { document_number: `2026-${'1'.repeat(40)}` }],
    ['agencies that are none', { agencies: ['u-s-citizenship-and-immigration-services'] }],
    ['a slug that is none', { agencies: [{ slug: 5 }] }],
  ];

  it.each(bad)('%s', async (_, fields) => {
    answers(answerWith([siteRecord(3), siteRecord(2, fields), siteRecord(4)]));
    expect(await reader.ask()).toMatchObject({ kind: 'found', dropped: 1 });
    expect(await numbers()).toEqual(['2026-00001', '2026-00003', '2026-00004']);
  });

  it.each([null, 5, 'x', [], true])('a record that is %j', async (record) => {
    answers(answerWith([record, siteRecord(3)]));
    expect(await reader.ask()).toMatchObject({ kind: 'found', dropped: 1 });
    expect(await numbers()).toEqual(['2026-00001', '2026-00003']);
  });

  it('hostile keys change no prototype', async () => {
    const text = JSON.stringify({ count: 1, results: [siteRecord(3)] }).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    answers(plain(200, text, json));
    expect(await reader.ask()).toMatchObject({ kind: 'found' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    answers(
      answerWith([
        siteRecord(5, { type: '__proto__' }),
        siteRecord(6, { agencies: [agency('constructor')] }),
      ]),
    );
    expect(await reader.ask()).toMatchObject({ documents: [], dropped: 0 });
  });
});

describe('documents that are not about immigration', () => {
  const of = (slugs: string[], title = 'A Title') => siteRecord(2, { title, agencies: slugs.map(agency) });
  const cases: [string, Record<string, unknown>, string[]][] = [
    [
      'the Coast Guard’s',
      of(['homeland-security-department', 'coast-guard'], 'Safety Zone; Mystic River'),
      [],
    ],
    [
      'emergency management’s',
      of(['homeland-security-department', 'federal-emergency-management-agency']),
      [],
    ],
    ['of an agency without a record', of(['fish-and-wildlife-service']), []],
    [
      'customs notices',
      of(
        ['homeland-security-department', 'u-s-customs-and-border-protection'],
        'Accreditation of a Laboratory',
      ),
      [],
    ],
    ['of no agency', of([]), []],
  ];
  it.each(cases)('%s are left out', async (_, record, agencies) => {
    answers(answerWith([record]));
    expect(await reader.ask()).toMatchObject({ documents: agencies, dropped: 0 });
  });

  it('the department’s own, border documents on persons and joint ones stand under all their agencies', async () => {
    const takenUnder = async (record: Record<string, unknown>) => {
      answers(answerWith([record]));
      const outcome = await reader.ask();
      return outcome.kind === 'found' ? outcome.documents.flatMap(({ agencies }) => agencies) : [];
    };
    expect(await takenUnder(of(['homeland-security-department']))).toEqual([
      'department-of-homeland-security',
    ]);
    expect(
      await takenUnder(
        of(
          ['homeland-security-department', 'u-s-customs-and-border-protection'],
          'Arrival of Nonimmigrants by Air',
        ),
      ),
    ).toEqual(['department-of-homeland-security', 'customs-and-border-protection']);
    expect(
      await takenUnder(
        of([
          'u-s-citizenship-and-immigration-services',
          'justice-department',
          'executive-office-for-immigration-review',
          'coast-guard',
        ]),
      ),
    ).toEqual([
      'citizenship-and-immigration-services',
      'department-of-justice',
      'executive-office-for-immigration-review',
    ]);
  });
});

describe('trouble keeps what there is and says what it was', () => {
  const cases: [string, string, RegExp, Handler][] = [
    ['N1 a reset connection', 'offline', /no connection/, (request) => void request.socket.resetAndDestroy()],
    ['N2 429', 'offline', /429/, plain(429, 'slow down', { 'retry-after': '3600' })],
    ['N2 500 with JSON', 'offline', /500/, plain(500, '{"status":500}', json)],
    ['N2 503 with a web page', 'offline', /503/, plain(503, WALL, { 'content-type': 'text/html' })],
    ['400 for the question', 'offline', /400/, plain(400, '{"errors":{"conditions":"unknown field"}}', json)],
    [
      '404 for "nothing found"',
      'offline',
      /nothing at this address/,
      plain(404, '{"status":404,"message":"Not Found"}', json),
    ],
    ['405', 'offline', /405/, plain(405, '{}', json)],
    ['N5 no headers', 'offline', /took too long/, () => {}],
    [
      'N6 a byte at a time',
      'offline',
      /took too long/,
      (_, response) => {
        response.writeHead(200, json);
        const drip = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'N8 a body that ends early',
      'offline',
      /no connection/,
      (_, response) => {
        response.writeHead(200, { ...json, 'content-length': '5000' }).write('{"count":1');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'N8 JSON that ends early',
      'refused',
      /cannot be read/,
      plain(200, '{"count":1,"results":[{"document', json),
    ],
    [
      'N9 a bomb',
      'refused',
      /too large/,
      plain(200, gzipSync(Buffer.alloc(20_000_000, 32)), { ...json, 'content-encoding': 'gzip' }),
    ],
    [
      'N9 a length of 10 GB',
      'refused',
      /too large/,
      (_, response) => void response.writeHead(200, { 'content-length': '10000000000' }).write('{'),
    ],
    [
      'N10 the wall with 200',
      'offline',
      /web page/,
      plain(200, WALL, { 'content-type': 'text/html; charset=utf-8' }),
    ],
    ['N10 the wall as JSON', 'offline', /web page/, plain(200, WALL, json)],
    ['N10 an empty answer', 'refused', /cannot be read/, plain(200, '', json)],
    ['N12 no JSON', 'refused', /cannot be read/, plain(200, 'NaN;', json)],
    ['N12 a list', 'refused', /does not say so/, plain(200, '[1]', json)],
    [
      'N12 depth of 10,000',
      'refused',
      /another form/,
      plain(200, `{"results":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}`, json),
    ],
    ['results that are none', 'refused', /another form/, answerWith({ 0: siteRecord(9) })],
    ['no results and a count', 'refused', /does not say so/, plain(200, '{"count":12}', json)],
    [
      'errors with status 200',
      'refused',
      /does not say so/,
      plain(200, '{"errors":{"page":"too far"}}', json),
    ],
    ['nothing that can be read', 'refused', /none of its documents/, answerWith([{ id: 1 }, { id: 2 }])],
  ];
  it.each(cases)('%s', async (_, kind, reason, handler) => {
    answers(handler);
    expect(await reader.ask()).toMatchObject({ kind, reason: expect.stringMatching(reason) });
    expect(await numbers()).toEqual(['2026-00001']);
    expect(await reader.kept.state()).toMatchObject({ failures: 1, trouble: { word: kind.toUpperCase() } });
    answers(answerWith([siteRecord(2)]));
    await reader.ask();
    expect(await numbers()).toEqual(['2026-00001', '2026-00002']);
    expect(await reader.kept.state()).toMatchObject({ failures: 0, trouble: null });
  });

  it('N2: is not asked again before the site wants it', async () => {
    answers(plain(429, '', { 'retry-after': '7200' }));
    await reader.ask();
    expect((await reader.kept.state()).notBefore).toBe(NOW + 7_200_000);
  });

  it.each([301, 302, 303, 307, 308])('N11: a wall behind a %i is not visited', async (status) => {
    const wall = await serve('tests/fixtures/none', {
      '/': plain(200, WALL, { 'content-type': 'text/html' }),
    });
    answers(plain(status, '', { location: `${wall.url}/` }));
    expect(await reader.ask()).toMatchObject({
      kind: 'offline',
      reason: expect.stringContaining('another page'),
    });
    expect(wall.requests).toEqual([]);
    expect(await numbers()).toEqual(['2026-00001']);
    await wall.close();
  });
});

describe('clocks', () => {
  it('a computer that is years behind still takes the site’s documents, and is told', async () => {
    const late = register.reader();
    answers((request, response) => {
      response.setHeader('date', new Date(NOW).toUTCString());
      return answerWith([siteRecord(1)])(request, response);
    });
    expect(await late.ask({ now: () => Date.parse('2016-01-01') })).toMatchObject({
      kind: 'found',
      clockDiffers: true,
    });
    expect(await numbers(late)).toEqual(['2026-00001']);
  });

  it('a site that thinks itself in the year 9999 empties nothing', async () => {
    answers((request, response) => {
      response.setHeader('date', 'Fri, 31 Dec 9999 23:59:59 GMT');
      return answerWith([siteRecord(2)])(request, response);
    });
    await reader.ask();
    expect(await numbers()).toEqual(['2026-00001', '2026-00002']);
  });
});
