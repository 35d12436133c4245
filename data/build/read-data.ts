import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import {
  addedAliases,
  type Bundle,
  type Entity,
  type EntityFile,
  entityFile,
  KINDS,
  movedFile,
  type Office,
  office,
  type Thread,
  threadFile,
} from '../../src/knowledge/schema.ts';
import { type DataFile, readDataFile } from './data-file.ts';
import type { Problem } from './problem.ts';

type ThreadFile = Omit<Thread, 'id'>;
export type EntityRecord = { entity: Entity; source: DataFile<EntityFile> };
export type ThreadRecord = { thread: Thread; source: DataFile<ThreadFile> };

/** Everything in the data folder that could be read, and what could not. */
export type Data = {
  entities: Map<string, EntityRecord>;
  threads: Map<string, ThreadRecord>;
  offices: Office[];
  officesFile: DataFile<Office[]>;
  /** Old id → new id. */
  moved: Record<string, string>;
  /** Of an added feed's folder: names for records of the main feed, by `main:<id>`. */
  aliases?: Bundle['aliases'];
  /** Of an added feed's folder: ids that it may name as `main:<id>`. Absent in the main feed's. */
  mainIds?: ReadonlySet<string>;
  problems: Problem[];
};

/**
 * Reads all records under `root` (the data folder), in the order of their ids. `mainIds`: ids of the main feed, where
 * the folder is that of an added feed.
 */
export function readData(root: string, mainIds?: ReadonlySet<string>): Data {
  const problems: Problem[] = [];
  const { entities, moved } = readEntities(root, problems);
  const threads = new Map<string, ThreadRecord>();
  for (const name of yamlFiles(`${root}/threads`)) {
    const id = name.replace(/\.yaml$/, '');
    const file = readDataFile<ThreadFile>(root, `threads/${name}`, threadFile);
    problems.push(...file.problems);
    if (file.value) threads.set(id, { thread: { id, ...file.value }, source: file });
  }
  // An added feed need not have offices.
  const officesFile: Data['officesFile'] = existsSync(`${root}/offices.yaml`)
    ? readDataFile<Office[]>(root, 'offices.yaml', v.array(office))
    : { file: 'offices.yaml', text: '', problems: [], lineOf: () => 1 };
  problems.push(...officesFile.problems);
  const aliases = existsSync(`${root}/aliases.yaml`)
    ? readDataFile(root, 'aliases.yaml', addedAliases)
    : null;
  problems.push(...(aliases?.problems ?? []));
  return {
    entities: sortById(entities),
    threads: sortById(threads),
    offices: officesFile.value ?? [],
    officesFile,
    moved,
    ...(aliases?.value ? { aliases: aliases.value } : {}),
    ...(mainIds ? { mainIds } : {}),
    problems,
  };
}

function readEntities(root: string, problems: Problem[]): Pick<Data, 'entities' | 'moved'> {
  const entities = new Map<string, EntityRecord>();
  const moved: Record<string, string> = {};
  for (const kind of KINDS) {
    for (const name of yamlFiles(`${root}/entities/${kind}`)) {
      const path = `entities/${kind}/${name}`;
      const id = name.replace(/\.yaml$/, '');
      const file = readDataFile(root, path, v.union([movedFile, entityFile]) as never) as DataFile<
        EntityFile | { 'moved-to': string }
      >;
      const earlier = entities.get(id);
      if (!file.value) {
        // Read again against the one shape, so that the message names the field and not the union.
        problems.push(
          ...(file.text.startsWith('moved-to:') ? file : readDataFile(root, path, entityFile)).problems,
        );
      } else if ('moved-to' in file.value) {
        moved[id] = file.value['moved-to'];
      } else if (earlier) {
        problems.push({
          rule: 'ids',
          file: path,
          line: 1,
          message: `The id ${id} is taken by data/${earlier.source.file}.`,
          remedy: 'Give one of the two another file name.',
        });
      } else {
        entities.set(id, { entity: { id, kind, ...file.value }, source: file as DataFile<EntityFile> });
      }
    }
  }
  return { entities, moved };
}

/** The bundle of the records: sorted by id, so that the same records always give the same bytes. */
export function toBundle(data: Data, sequence: number, date: string): Bundle {
  return {
    format: 1,
    sequence,
    date,
    entities: [...data.entities.values()].map((record) => record.entity),
    threads: [...data.threads.values()].map((record) => record.thread),
    offices: [...data.offices].sort((a, b) => (a.id < b.id ? -1 : 1)),
    moved: Object.fromEntries(Object.entries(data.moved).sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(data.aliases ? { aliases: data.aliases } : {}),
  };
}

function yamlFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
}

function sortById<T>(records: Map<string, T>): Map<string, T> {
  return new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}
