/** A reader's extension without the browser: the real client over a shelf in memory and the real network. */
import type { Bundle } from '../../../src/knowledge/schema.ts';
import { fromBase64 } from '../../../src/lib/base64.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { createMemoryShelf, type Shelf } from '../../../src/lib/shelf.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import { checkForUpdate } from '../../../src/updates/check-for-update.ts';
import { createKnowledgeStore, type KnowledgeStore } from '../../../src/updates/knowledge-store.ts';
import type { Outcome } from '../../../src/updates/outcome.ts';
import type { UpdateDeps } from '../../../src/updates/update-deps.ts';
import {
  afterOutcome,
  NEVER_CHECKED,
  statusOf,
  type UpdateState,
} from '../../../src/updates/update-state.ts';
import { sampleBundle } from './sample-bundle.ts';
import type { TestFeed } from './start-feed.ts';

export type TestReader = {
  shelf: Shelf;
  store: KnowledgeStore;
  state(): UpdateState;
  /** Checks the feed once and remembers what came of it. */
  check(change?: Partial<UpdateDeps>): Promise<Outcome>;
  /** The word the reader sees, and why. */
  status(now?: number): ReturnType<typeof statusOf>;
  sequence(): Promise<number>;
  /** Throws unless one whole version is in use whose hash is right and whose lexicon opens; gives its sequence. */
  assertWhole(): Promise<number>;
};

export type ReaderOptions = {
  inPackage?: Bundle;
  shelf?: Shelf;
  appVersion?: string;
  packageRoot?: Uint8Array;
};

export function createReader(
  feed: Pick<TestFeed, 'fingerprint'> & { server: { url: string } },
  options: ReaderOptions = {},
): TestReader {
  const { inPackage = sampleBundle(1), shelf = createMemoryShelf(), appVersion = '0.1.0' } = options;
  const packageFiles = {
    'knowledge.json': new TextEncoder().encode(canonicalJson(inPackage)),
    'lexicon.bin': compileLexicon([inPackage]),
  };
  const places = {
    shelf,
    packageFile: async (name: keyof typeof packageFiles) => packageFiles[name],
    compileLexicon: (bundle: Bundle) => compileLexicon([bundle]),
    appVersion,
  };
  const store = createKnowledgeStore(places);
  let state = NEVER_CHECKED;
  return {
    shelf,
    store,
    state: () => state,
    async check(change = {}) {
      const outcome = await checkForUpdate({
        feed: { url: `${feed.server.url}/`, fingerprint: feed.fingerprint },
        fetch: (url, init) => fetch(url, init),
        now: Date.now,
        mayFetch: async () => true,
        store,
        places,
        packageRoot: async () => options.packageRoot ?? null,
        floors: state.floors,
        onProgress: () => {},
        signal: AbortSignal.timeout(60_000),
        deadlineMs: 2_000,
        ...change,
      });
      state = afterOutcome(state, outcome, change.now?.() ?? Date.now());
      return outcome;
    },
    status: (now = Date.now()) => statusOf(state, true, now),
    sequence: async () => (await store.active()).sequence,
    async assertWhole() {
      const { bytes, version } = await store.bytes();
      if ((await sha256(bytes)) !== version.sha256) throw new Error('The version in use has another hash.');
      const { base64, version: ofLexicon } = await store.lexicon();
      openLexicon(fromBase64(base64));
      const bundle = await store.bundle();
      if (bundle.sequence !== version.sequence || ofLexicon.sequence !== version.sequence) {
        throw new Error('Bundle and lexicon are of different versions.');
      }
      return version.sequence;
    },
  };
}
