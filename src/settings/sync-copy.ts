/**
 * The preferences that a reader may keep with their browser account, the only place that outlives "repair" and
 * reinstalling: display, languages, feeds. Never what tells where they read (sites) or what they read about (hidden
 * terms).
 */
import * as v from 'valibot';
import { migrate } from './migrations.ts';
import { pageSettings, SETTINGS_VERSION, type Settings, settings } from './settings.ts';

const preferences = v.object({
  page: v.omit(pageSettings, ['hidden']),
  ...v.pick(settings, ['feedUrl', 'feedKey', 'feeds', 'rememberCards']).entries,
});
const copy = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SETTINGS_VERSION)),
  /** The day it was made: YYYY-MM-DD. */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  preferences: v.record(v.string(), v.unknown()),
});

export type SyncCopy = { day: string; preferences: v.InferOutput<typeof preferences> };

/** What is kept in the account. */
export function toSyncCopy(now: Settings, day: string): Record<string, unknown> {
  const read = v.parse(preferences, now);
  return { version: SETTINGS_VERSION, day, preferences: read };
}

/** What was found there; null when it is nothing of ours, damaged, or of a newer version. */
export function readSyncCopy(value: unknown): SyncCopy | null {
  const read = v.safeParse(copy, value);
  if (!read.success) return null;
  const { version, day } = read.output;
  const found = v.safeParse(preferences, migrate(read.output.preferences, version, SETTINGS_VERSION));
  return found.success ? { day, preferences: found.output } : null;
}

/** Settings with the kept preferences; hidden terms and paused sites stay as they are. */
export function withSyncCopy(now: Settings, { preferences: kept }: SyncCopy): Settings {
  return { ...now, ...kept, page: { ...kept.page, hidden: now.page.hidden }, syncCopy: true };
}
