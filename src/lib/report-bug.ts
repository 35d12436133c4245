/**
 * The one place that logs what should not have happened. Nothing is sent anywhere. An extension that was updated
 * under a page is no bug: that page's calls fail until it is reloaded.
 */
export function reportBug(error: unknown): void {
  if (error instanceof Error && /context invalidated|Receiving end does not exist/i.test(error.message))
    return;
  console.warn('Immigration Footnotes:', error);
}
