import type { Entity, ThreadEvent } from '../../src/knowledge/schema.ts';
import type { Data, ThreadRecord } from '../build/read-data.ts';

/** An entity of an event that the event's sentence calls by name, with the sentence around the name. */
export type Mention = {
  thread: ThreadRecord['source'];
  event: ThreadEvent;
  index: number;
  entity: Entity;
  before: string;
  after: string;
};

/** Every entity that an event lists and its sentence names; by its longest form, the first time it stands there. */
export function* eachMention(data: Data): Generator<Mention> {
  const forms = new Map<string, string[]>();
  for (const { thread, source } of data.threads.values()) {
    for (const [index, event] of thread.events.entries()) {
      for (const id of event.entities) {
        const entity = data.entities.get(id)?.entity;
        if (!entity) continue;
        if (!forms.has(id)) forms.set(id, formsByLength(entity));
        const form = forms.get(id)!.find((text) => event.what.includes(text));
        if (form === undefined) continue;
        const start = event.what.indexOf(form);
        const [before, after] = [event.what.slice(0, start), event.what.slice(start + form.length)];
        yield { thread: source, event, index, entity, before, after };
      }
    }
  }
}

function formsByLength({ name, aliases = [], short = [] }: Entity): string[] {
  const full = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [name, ...full, ...short].sort((a, b) => b.length - a.length);
}
