/** Settings as a file that the reader keeps: what is written, and what is said when one cannot be read. */
import * as v from 'valibot';
import { migrate } from './migrations.ts';
import { SETTINGS_VERSION, type Settings, settings } from './settings.ts';

/** Longest file that is read, in UTF-16 units; 5,000 hidden entities fit several times. */
export const MAX_FILE = 2_000_000;
const FORMAT = 'immigration-footnotes-settings';

const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^([a-z0-9-]+\.)*[a-z0-9-]+$/, 'is not a host name'),
);
const sites = v.optional(v.pipe(v.array(host), v.maxLength(5000)), []);

export type SettingsFile = {
  settings: Settings;
  /** Hosts that were switched on. The browser has to be asked again for those it has not granted. */
  sites: string[];
};
export type Import = { ok: true; file: SettingsFile } | { ok: false; problem: string };

/** The text of the file, readable and with a line a field. */
export function exportSettings(file: SettingsFile): string {
  return `${JSON.stringify({ format: FORMAT, ...file }, null, 2)}\n`;
}

/**
 * Reads an exported file. Nothing is taken over unless all of it is right; the problem names field, value and remedy.
 */
export function importSettings(text: string): Import {
  if (text.length > MAX_FILE) return refuse(`The file is larger than ${MAX_FILE} characters`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse(`The file is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
  const head = v.safeParse(
    v.object({ format: v.literal(FORMAT), settings: v.record(v.string(), v.unknown()) }),
    raw,
  );
  if (!head.success) return refuse('This is not a settings file of Immigration Footnotes');
  const version = Number(head.output.settings.version);
  if (version > SETTINGS_VERSION) {
    return {
      ok: false,
      problem: `The file was made by a newer version (settings version ${version}). Update the extension, then import it again. Your settings are unchanged.`,
    };
  }
  const data = { ...migrate(head.output.settings, version, SETTINGS_VERSION), version: SETTINGS_VERSION };
  const read = v.safeParse(v.strictObject(settings.entries), data);
  if (!read.success) return refuse(describe(read.issues[0]));
  const hosts = v.safeParse(sites, (raw as { sites?: unknown }).sites);
  if (!hosts.success) return refuse(`sites: ${describe(hosts.issues[0])}`);
  return { ok: true, file: { settings: read.output, sites: hosts.output } };
}

function refuse(what: string): Import {
  return {
    ok: false,
    problem: `${what}. Choose a file that was exported from here. Your settings are unchanged.`,
  };
}

/** "page.delayMs: 5000 is not right (…)", from the first thing that is wrong. */
function describe(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
  const value = issue.input === undefined ? 'nothing' : (JSON.stringify(issue.input)?.slice(0, 60) ?? 'it');
  return `${path ? `${path}: ` : ''}${value} is not allowed (${issue.message})`;
}
