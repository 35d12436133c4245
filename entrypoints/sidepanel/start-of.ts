import type { PanelWish } from '../../src/messaging/panel-wish-store.ts';
import type { Place } from '../../src/ui/panel/trail.ts';

/** Where the panel starts: where the reader wished to go, or what its address says (`?entity=`, `?search=`). */
export function startOf(wish: PanelWish | null, address: string): { place: Place; query: string } | null {
  const query = new URLSearchParams(address);
  const entity = wish?.show === 'entity' ? wish.entity : query.get('entity');
  if (entity) return { place: { at: 'entity', id: entity }, query: '' };
  if (wish?.show === 'report') return { place: { at: 'report', note: wish.note }, query: '' };
  const words = wish?.show === 'search' ? wish.words : query.get('search');
  return words === null ? null : { place: { at: 'search' }, query: words };
}
