/** The Federal Register's interface on this machine's loopback: what it answers is up to the test. */
import { createMemoryShelf, type Shelf } from '../../../src/lib/shelf.ts';
import {
  fetchRegister,
  type RegisterDeps,
  type RegisterOutcome,
} from '../../../src/updates/federal-register/fetch-register.ts';
import {
  createRegisterShelf,
  type RegisterShelf,
} from '../../../src/updates/federal-register/register-shelf.ts';
import { type Handler, type Server, serve } from '../../e2e/rig/serve.ts';

export const DOCUMENTS_PATH = '/api/v1/documents.json';

/** A record as the site gives it; `number` counts up the document's number. */
export function siteRecord(number: number, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const document = `2026-${String(number).padStart(5, '0')}`;
  return {
    document_number: document,
    title: `Fees for Petition Number ${number}`,
    type: 'Proposed Rule',
    publication_date: '2026-11-18',
    effective_on: null,
    comments_close_on: '2027-01-08',
    html_url: `https://www.federalregister.gov/documents/2026/11/18/${document}/fees-for-petition`,
    pdf_url: `https://www.govinfo.gov/content/pkg/FR-2026-11-18/pdf/${document}.pdf`,
    agencies: [agency('homeland-security-department'), agency('u-s-citizenship-and-immigration-services')],
    action: 'Notice of proposed rulemaking.',
    ...fields,
  };
}

export const agency = (slug: string) => ({ raw_name: slug.toUpperCase(), name: slug, id: 1, slug });

/** An answer of the site with these records. */
export const answerWith =
  (records: unknown, fields: Record<string, unknown> = {}): Handler =>
  (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ count: 1, description: 'Documents', results: records, ...fields }));

export type RegisterReader = {
  site: Server;
  shelf: Shelf;
  kept: RegisterShelf;
  /** Asks once and keeps what came. */
  ask(change?: Partial<RegisterDeps>): Promise<RegisterOutcome>;
};

/** The moment at which these readers ask, unless they say otherwise. */
export const NOW = Date.parse('2026-11-20T09:30:00Z');

export async function startRegister(): Promise<{ site: Server; reader(): RegisterReader }> {
  const site = await serve('tests/fixtures/none');
  return {
    site,
    reader() {
      const shelf = createMemoryShelf();
      const kept = createRegisterShelf(shelf);
      return {
        site,
        shelf,
        kept,
        async ask(change = {}) {
          const deps: RegisterDeps = {
            site: `${site.url}/`,
            fetch: (url, init) => fetch(url, init),
            mayFetch: async () => true,
            now: () => NOW,
            onProgress: () => {},
            signal: AbortSignal.timeout(60_000),
            deadlineMs: 1_500,
            ...change,
          };
          const outcome = await fetchRegister(deps);
          await kept.take(outcome, deps.now());
          return outcome;
        },
      };
    },
  };
}
