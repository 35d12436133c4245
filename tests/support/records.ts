/** Builders of records for tests: valid by default, each field can be set. */
import type { Bundle, Entity, Thread, ThreadEvent } from '../../src/knowledge/schema.ts';

const source = {
  url: 'https://www.example.gov/page',
  title: 'A page',
  publisher: 'Example',
  basis: 'page' as const,
  read: '2026-01-02',
};

export function fakeEntity(fields: Partial<Entity> & { id: string }): Entity {
  return {
    kind: 'person',
    name: fields.id,
    summary: 'A record made for a test.',
    jurisdiction: 'US',
    checked: '2026-11-01',
    sources: { s: source },
    ...fields,
  };
}

export function fakeEvent(fields: Partial<ThreadEvent> & { date: string; entities: string[] }): ThreadEvent {
  return { what: `Something happens on ${fields.date}.`, type: 'report', sources: ['s'], ...fields };
}

export function fakeThread(id: string, events: ThreadEvent[]): Thread {
  return {
    id,
    title: id,
    summary: 'A story made for a test.',
    checked: '2026-11-01',
    events,
    sources: { s: source },
  };
}

export function fakeBundle(fields: Partial<Bundle> = {}): Bundle {
  return {
    format: 1,
    sequence: 1,
    date: '2026-11-01',
    entities: [],
    threads: [],
    offices: [],
    moved: {},
    ...fields,
  };
}
