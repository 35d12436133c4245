import { annotateTab } from './annotate-tab.ts';
import { addOnceTab, removeOnceTab } from './once-tabs-store.ts';

/** Annotates a tab whose site is not switched on, by the grant that the reader's click gives for that tab alone. */
export async function annotateOnce(tab: number): Promise<'annotated' | 'not-available'> {
  await addOnceTab(tab);
  if (await annotateTab(tab)) return 'annotated';
  await removeOnceTab(tab);
  return 'not-available';
}
