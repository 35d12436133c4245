/** Remembering what cards showed, and telling once when some of it was wrong. */
import type { Library } from '../../src/knowledge/library.ts';
import {
  type CorrectionNotice,
  claimHash,
  openCorrections,
  withoutTold,
  withSeen,
} from '../../src/knowledge/seen-claims.ts';
import type { PageSender } from '../../src/messaging/senders.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { CardView } from '../../src/timeline/card-view.ts';
import { shownClaims } from '../../src/timeline/shown-claims.ts';
import { changeSeen } from '../../src/updates/seen-claims-store.ts';
import type { Parts } from './parts.ts';

/** True when what this tab's card shows may be remembered: never of a private window, nor against the reader's word. */
export function mayRemember(
  { rememberCards }: Pick<Settings, 'rememberCards'>,
  { incognito }: Pick<PageSender, 'incognito'>,
): boolean {
  return rememberCards && !incognito;
}

/** A card is about to be shown: gives the corrections that belong on it, and remembers what it shows. */
export async function correctionsForCard(library: Library, view: CardView): Promise<CorrectionNotice[]> {
  const entity = library.entity(view.id);
  if (!entity) return [];
  const claims = await Promise.all(shownClaims(entity, view).map(claimHash));
  return changeSeen(async (before) => {
    const told = await openCorrections(before, library, view.id);
    return { seen: withSeen(withoutTold(before, told), view.id, claims), result: told };
  });
}

/** Corrections that were not told yet; from now on they are. */
export async function takeCorrections(parts: Parts): Promise<CorrectionNotice[]> {
  const { settings } = await parts.settings.load();
  if (!settings.rememberCards) return [];
  return changeSeen(async (before) => {
    const told = before.length === 0 ? [] : await openCorrections(before, await parts.library.get());
    return { seen: withoutTold(before, told), result: told };
  });
}
