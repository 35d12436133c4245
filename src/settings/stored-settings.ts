/** One stored copy of the settings: how it is written, and how much of a damaged or foreign one can be read. */
import * as v from 'valibot';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import { migrate } from './migrations.ts';
import { defaultSettings, pageSettings, SETTINGS_VERSION, type Settings, settings } from './settings.ts';

const storedCopy = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Grows by one with each save; the copy with the higher one is the newer. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** SHA-256 of the canonical JSON of version, revision and data. */
  checksum: v.string(),
  /** The settings as saved, fields that this version does not know included. */
  data: v.record(v.string(), v.unknown()),
});
export type StoredCopy = v.InferOutput<typeof storedCopy>;

const checksumOf = (copy: Omit<StoredCopy, 'checksum'>) =>
  sha256(canonicalJson({ version: copy.version, revision: copy.revision, data: copy.data }));

/**
 * Makes the copy to store. Fields of `before` that this version does not know are kept, so that a reader who
 * goes back to a newer version finds them again; its version number stays for the same reason.
 */
export async function toStoredCopy(value: Settings, before: StoredCopy | null): Promise<StoredCopy> {
  const version = Math.max(before?.version ?? 0, SETTINGS_VERSION);
  const old = before?.data ?? {};
  const oldPage = isObject(old.page) ? old.page : {};
  const data = { ...old, ...value, version, page: { ...oldPage, ...value.page } };
  const copy = { version, revision: (before?.revision ?? -1) + 1, data: JSON.parse(JSON.stringify(data)) };
  return { ...copy, checksum: await checksumOf(copy) };
}

/** The copy when it is whole, null when it is missing or damaged. */
export async function readStoredCopy(value: unknown): Promise<StoredCopy | null> {
  const read = v.safeParse(storedCopy, value);
  if (!read.success) return null;
  return (await checksumOf(read.output)) === read.output.checksum ? read.output : null;
}

/** The settings of a copy. A field that cannot be read has its default; the others are kept. */
export function settingsOf(copy: StoredCopy): Settings {
  const data = migrate(copy.data, copy.version, SETTINGS_VERSION);
  const page = readFields(pageSettings.entries, data.page, defaultSettings.page);
  const rest = readFields(settings.entries, { ...data, version: SETTINGS_VERSION, page }, defaultSettings);
  return { ...rest, version: SETTINGS_VERSION };
}

function readFields<T extends object>(
  schemas: Record<keyof T & string, v.GenericSchema>,
  data: unknown,
  defaults: T,
): T {
  const result = structuredClone(defaults);
  if (!isObject(data)) return result;
  for (const key of Object.keys(schemas) as (keyof T & string)[]) {
    const read = v.safeParse(schemas[key], data[key]);
    if (read.success) result[key] = read.output as T[typeof key];
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
