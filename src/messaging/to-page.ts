/**
 * Background or extension page → content script. Checked by hand and in a file of its own, so that the content
 * script, whose every byte is loaded with every article, carries no schema library.
 */

export type ToPage =
  /** Settings, data or the site's switch changed: say hello again, mark or take the marks away. */
  | { type: 'tab/refresh' }
  /** The reader wants this very page annotated, whatever it is about. */
  | { type: 'tab/annotate' }
  /** Go to the next or previous mention and open its card. */
  | { type: 'tab/step'; by: 1 | -1 }
  /** What is on this page? Answer: PageState. */
  | { type: 'tab/state' }
  /** Scroll to the nth mention (from 0) of an entity and flash it; remembers where the reader was. */
  | { type: 'tab/jump'; entity: string; nth: number }
  /** Back to where the reader was before the jumps. */
  | { type: 'tab/back' };

type Fields = Record<string, unknown>;

const CHECKS: { [T in ToPage['type']]: (fields: Fields) => boolean } = {
  'tab/refresh': () => true,
  'tab/annotate': () => true,
  'tab/step': ({ by }) => by === 1 || by === -1,
  'tab/state': () => true,
  'tab/jump': ({ entity, nth }) =>
    typeof entity === 'string' && entity.length <= 200 && Number.isInteger(nth) && (nth as number) >= 0,
  'tab/back': () => true,
};

/** The message, or null when it is none that a page is sent. */
export function readToPage(message: unknown): ToPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const fields = message as Fields;
  const type = String(fields.type);
  if (!Object.hasOwn(CHECKS, type) || !CHECKS[type as ToPage['type']](fields)) return null;
  return message as ToPage;
}
