/** A day's work on the knowledge base, made up from its own records. */
import type { Bundle, Entity } from '../../src/knowledge/schema.ts';
import { pick, type Random } from './random.ts';

/** So many records of a day, by what a busy beat looks like: weekends quiet, now and then a day with a big decision. */
export function editsOfDay(day: number, random: Random): number {
  if (day % 7 >= 5) return random() < 0.6 ? 0 : 1;
  return random() < 0.06 ? 40 : 2 + Math.floor(random() * 10);
}

/** The next version: some records checked anew with a new fact, an event in a story, now and then a new record. */
export function editDay(before: Bundle, edits: number, date: string, random: Random): Bundle {
  const changed = new Map<string, Entity>();
  for (let edit = 0; edit < edits; edit++) {
    const entity = pick(random, before.entities);
    const source = Object.keys(entity.sources)[0]!;
    const value = `${Math.floor(random() * 100_000).toLocaleString('en-US')} people, as counted on ${date}`;
    const facts = [
      ...(entity.facts ?? []).slice(-4),
      { label: 'Counted', value, asOf: date, source: [source] },
    ];
    changed.set(entity.id, { ...entity, checked: date, facts });
    if (random() < 0.1) {
      const id = `${entity.id.slice(0, 60)}-${date}-${edit}`;
      changed.set(id, {
        ...entity,
        id,
        name: `${entity.name.slice(0, 100)} (${date}, ${edit})`,
        aliases: [],
        short: [],
      });
    }
  }
  const known = new Set(before.entities.map((entity) => entity.id));
  const added = [...changed.values()].filter((entity) => !known.has(entity.id));
  const entities = [...before.entities.map((entity) => changed.get(entity.id) ?? entity), ...added].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  );
  const story = before.threads.length > 0 && edits > 0 ? pick(random, before.threads) : null;
  const threads = before.threads.map((thread) => {
    if (thread !== story) return thread;
    const last = thread.events.at(-1)!;
    return {
      ...thread,
      checked: date,
      events: [...thread.events, { ...last, date, what: `A court rules on ${date}.` }],
    };
  });
  return { ...before, sequence: before.sequence + 1, date, entities, threads };
}

/** A bundle without references that lead nowhere: records are written by many hands at once. */
export function withoutLoose(bundle: Bundle): Bundle {
  const ids = new Set([...bundle.entities.map((entity) => entity.id), ...Object.keys(bundle.moved)]);
  return {
    ...bundle,
    entities: bundle.entities.map((entity) =>
      entity.related ? { ...entity, related: entity.related.filter(({ id }) => ids.has(id)) } : entity,
    ),
    threads: bundle.threads.filter((thread) =>
      thread.events.every((event) => event.entities.every((id) => ids.has(id))),
    ),
  };
}
