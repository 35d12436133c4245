/** What popup, options and panel show of the data. */
import type { AddedFeedState, DataStatus, FeedChanges, FeedState } from '../../src/knowledge/data-status.ts';
import { mayFetch } from '../../src/settings/permissions.ts';
import { keptChanges } from '../../src/updates/kept-changes.ts';
import { statusOf } from '../../src/updates/update-state.ts';
import { loadUpdateState } from '../../src/updates/update-state-store.ts';
import { type FeedTarget, feedTargets, stateNow } from './feed-target.ts';
import type { Parts } from './parts.ts';

/** State of the main feed, or of the settings where those are in danger. */
export async function dataStatus(parts: Parts): Promise<DataStatus> {
  const { settings, healthy } = await parts.settings.load();
  const state = await feedState(feedTargets(parts, settings)[0]!);
  const noSave = {
    word: 'NOSAVE',
    reason: 'one of the two places for settings cannot be read; export your settings',
  } as const;
  return healthy ? state : { ...state, ...noSave };
}

/** States of the added feeds, in the reader's order. */
export async function addedFeedStates(parts: Parts): Promise<AddedFeedState[]> {
  const { settings } = await parts.settings.load();
  const conflicts = await parts.knowledge.joined.conflicts().catch(() => []);
  const targets = feedTargets(parts, settings).slice(1);
  return Promise.all(
    settings.feeds.map(async ({ name, url, key, on }, index) => {
      const state = await feedState(targets[index]!);
      const { previous } = await targets[index]!.store.pointer();
      return {
        ...state,
        word: on ? (state.word === 'BUNDLED' ? 'EMPTY' : state.word) : 'OFF',
        // Before the first version there was nothing.
        hasPrevious: state.hasPrevious && previous !== null,
        ...{ name, url, key, on },
        allowed: await mayFetch(url),
        conflicts: conflicts.filter((conflict) => conflict.feed === name),
      };
    }),
  );
}

async function feedState(target: FeedTarget): Promise<FeedState> {
  const [active, stored] = await Promise.all([target.store.active(), loadUpdateState(target.id)]);
  const state = await stateNow(stored, target);
  return {
    ...statusOf(state, target.on, Date.now()),
    dataDate: active.date,
    sequence: active.sequence,
    checkedAt: state.checkedAt === null ? null : new Date(state.checkedAt).toISOString(),
    hasPrevious: active.slot !== null,
    entities: active.entities,
    events: active.events,
  };
}

/** What the last versions of each feed changed; of versions that the reader went back from, nothing. */
export async function feedChanges(parts: Parts): Promise<FeedChanges[]> {
  const { settings } = await parts.settings.load();
  const targets = feedTargets(parts, settings).filter(({ id, on }) => on || id === '');
  const all = await Promise.all(
    targets.map(async ({ name, store, places }) => {
      const { slot, sequence } = await store.active();
      const kept = slot === null ? [] : await keptChanges(places.shelf);
      return { feed: name ?? null, versions: kept.filter(({ to }) => to.sequence <= sequence) };
    }),
  );
  return all.filter(({ versions }) => versions.length > 0);
}
