import * as v from 'valibot';
import type { PageAnswers, UiAnswers } from './answers.ts';
import { type FromPage, type FromUi, fromPage, fromUi, type ToUi, toUi } from './messages.ts';
import type { RateCap } from './rate-cap.ts';
import type { Listener } from './receive-listen.ts';
import { isOwnPage, type PageSender, pageSender, type Self } from './senders.ts';

/** Longest message as JSON, in UTF-16 units: a cast of 500 entities with ids of 100 characters, and room. */
export const MAX_MESSAGE = 65_536;

/** What the content script's messages arrive as: defaults filled in. */
export type FromPageRead = v.InferOutput<typeof fromPage>;

export type PageHandlers<Card> = {
  [T in FromPage['type']]: (
    message: Extract<FromPageRead, { type: T }>,
    sender: PageSender,
  ) => Promise<PageAnswers<Card>[T]>;
};
export type UiHandlers = {
  [T in FromUi['type']]: (message: Extract<FromUi, { type: T }>) => Promise<UiAnswers[T]>;
};

/** True when the message is data of a size that we would send. */
function isWithinSize(message: unknown): boolean {
  try {
    return (JSON.stringify(message)?.length ?? 0) <= MAX_MESSAGE;
  } catch {
    return false;
  }
}

/** The background's listener: pages may say what `fromPage` allows, our own pages what `fromUi` allows. */
export function createBackgroundListener<Card>(
  self: Self,
  cap: RateCap,
  page: PageHandlers<Card>,
  ui: UiHandlers,
  onError: (error: unknown) => void,
): Listener {
  const answer = (run: () => Promise<unknown>) => run().catch((error: unknown) => void onError(error));
  return (message, sender) => {
    if (isOwnPage(sender, self)) {
      const read = isWithinSize(message) ? v.safeParse(fromUi, message) : null;
      if (!read?.success) return undefined;
      const handle = ui[read.output.type] as (message: FromUi) => Promise<unknown>;
      return answer(() => handle(read.output));
    }
    const from = pageSender(sender, self);
    if (!from || !cap.allows(from.tab) || !isWithinSize(message)) return undefined;
    const read = v.safeParse(fromPage, message);
    if (!read.success) return undefined;
    const handle = page[read.output.type] as (message: FromPageRead, sender: PageSender) => Promise<unknown>;
    return answer(() => handle(read.output, from));
  };
}

/** The listener of an extension page: hears our background and our other pages, never a content script. */
export function createUiListener(self: Self, onMessage: (message: ToUi) => void): Listener {
  return (message, sender) => {
    if (!isOwnPage(sender, self) || !isWithinSize(message)) return undefined;
    const read = v.safeParse(toUi, message);
    if (read.success) onMessage(read.output);
    return undefined;
  };
}
