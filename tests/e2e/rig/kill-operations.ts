/** What the background is doing while it is stopped (goal G2). */
import { readFileSync } from 'node:fs';
import { rotateKeys } from '../../../data/build/feed/rotate-keys.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import type { Latest } from '../../../src/updates/latest.ts';
import { sampleBundle } from '../../updates/rig/sample-bundle.ts';
import { askBackground, checkNow, dataStatus } from './ask-extension.ts';
import type { KillScene } from './kill-scene.ts';

export type Operation = {
  /** Makes ready what is to be done; gives the sequences of which one is in use afterwards. */
  prepare(scene: KillScene): Promise<number[]>;
  start(scene: KillScene): Promise<unknown>;
};

/** A new version to fetch; `change` of its signed pointer decides by which way. */
async function publishNext(
  scene: KillScene,
  records: number,
  change: (pointer: Latest) => Latest = (pointer) => pointer,
): Promise<number[]> {
  scene.published++;
  const pointer = await scene.feed.publish(sampleBundle(scene.published, { records, edited: records }));
  await scene.feed.forge(change);
  return [scene.sequence, pointer.sequence];
}

const update = (scene: KillScene) => checkNow(scene.extension);
const unchanged = async (scene: KillScene) => [scene.sequence];

export const OPERATIONS: Record<string, Operation> = {
  /** A start, and what a page and the panel ask for. */
  idle: {
    prepare: unchanged,
    start: async ({ ask, extension }) => {
      await dataStatus(extension);
      await ask({ type: 'page/hello' });
      await ask({ type: 'page/card', entity: 'record-0000', date: null, cast: [] });
      await ask({ type: 'page/found', outcome: 'annotated', notes: 3 });
    },
  },
  'update by delta': { prepare: (scene) => publishNext(scene, 6), start: update },
  'update in parts': {
    prepare: (scene) => publishNext(scene, 1000, (pointer) => ({ ...pointer, deltas: [] })),
    start: update,
  },
  'update with new keys': {
    prepare: async (scene) => {
      await rotateKeys(scene.feed.keys, { what: 'update' });
      return publishNext(scene, 6, ({ full: { parts: _, ...full }, ...pointer }) => ({
        ...pointer,
        full,
        deltas: [],
      }));
    },
    start: update,
  },
  'first update of a feed': {
    prepare: async (scene) => {
      await forgetRoot(scene);
      return publishNext(scene, 6);
    },
    start: update,
  },
  /** The oldest settings there are, read and changed. */
  migrate: {
    prepare: async (scene) => {
      await writeOldSettings(scene);
      return [scene.sequence];
    },
    start: hideNext,
  },
  save: { prepare: unchanged, start: hideNext },
  'go back': {
    prepare: async (scene) => {
      await publishNext(scene, 6);
      const before = scene.sequence;
      scene.sequence = (await checkNow(scene.extension)).sequence;
      return [before, scene.sequence];
    },
    start: ({ extension }) => askBackground(extension, { type: 'ui/previous-version' }),
  },
};

let hidden = 0;

/** Hides one more entity; it counts as saved once the background has said so. */
async function hideNext({ ask, saved }: KillScene): Promise<void> {
  const entity = `hidden-${hidden++}`;
  if ((await ask({ type: 'page/hide-entity', entity })) === true) saved.push(entity);
}

type Api = { storage: { local: { set(values: object): Promise<void> } } };

/** Puts settings as version 0.1.0 wrote them in both places, with this feed and what was saved so far. */
async function writeOldSettings({ extension, feed, saved }: KillScene): Promise<void> {
  const { checksum: _, ...old } = JSON.parse(readFileSync('tests/fixtures/settings/version-1.json', 'utf8'));
  const page = { ...old.data.page, hidden: saved };
  const data = { ...old.data, page, feedUrl: feed.server.url, feedKey: feed.fingerprint };
  const copy = { ...old, data };
  const stored = { ...copy, checksum: await sha256(canonicalJson(copy)) };
  await extension.welcome.evaluate(async (value) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ settings: value });
    const open = indexedDB.open('settings');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const writing = open.result.transaction('shelf', 'readwrite');
    writing.objectStore('shelf').put(value, 'settings');
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    open.result.close();
  }, stored);
}

/** As if the feed had been entered this moment: its keys are looked for by their fingerprint. */
async function forgetRoot({ extension }: KillScene): Promise<void> {
  await extension.welcome.evaluate(async () => {
    const open = indexedDB.open('knowledge');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const writing = open.result.transaction('shelf', 'readwrite');
    writing.objectStore('shelf').delete('root');
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    open.result.close();
  });
}
