/** Firefox lets content scripts look into closed shadow roots; Chromium does not. */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away a card that stood open when Firefox ended the scripts of an earlier version: nobody listens to it any more.
 * In Chromium that version still runs and takes its card away itself, once it finds its marks gone.
 */
export function removeDeadCard(document: Document): void {
  for (const host of document.querySelectorAll<Host>('html > div, dialog > div'))
    if (host.openOrClosedShadowRoot?.querySelector('.card[popover]')) host.remove();
}
