import type { Entity, Source, Thread } from '../../src/knowledge/schema.ts';
import type { DataFile } from '../build/data-file.ts';
import type { Data } from '../build/read-data.ts';

/** An entity or a thread, with its sources and the file that it stands in. */
export type SourcedRecord = {
  record: Entity | Thread;
  sources: Record<string, Source>;
  source: DataFile<unknown>;
};

/** Every entity, then every thread. */
export function* eachRecord(data: Data): Generator<SourcedRecord> {
  for (const { entity, source } of data.entities.values())
    yield { record: entity, sources: entity.sources, source };
  for (const { thread, source } of data.threads.values())
    yield { record: thread, sources: thread.sources, source };
}
