import { ANSWER, WISH, type Wish } from '../build/wish.ts';
import type { LaunchedExtension } from './launch-extension.ts';

type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
};
type Api = { storage: { session: Area } };

/** Tells the next background what to do at its awaits (tests/e2e/build/await-point.ts); null: nothing. */
export async function wishAtAwaits(extension: LaunchedExtension, wish: Wish | null): Promise<void> {
  await extension.welcome.evaluate(
    async (key, answer, value) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { session } = (browser ?? chrome).storage;
      await session.remove([key, answer]);
      if (value) await session.set({ [key]: value });
    },
    WISH,
    ANSWER,
    wish as never,
  );
}

/** The points that were reached since the wish; empty while there is none. */
export function reachedPoints(extension: LaunchedExtension): Promise<string[]> {
  return extension.welcome.evaluate(async (answer) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const stored = await (browser ?? chrome).storage.session.get(answer);
    return (stored[answer] as string[] | undefined) ?? [];
  }, ANSWER);
}

/** Waits until the background stands at the point that was wished for, or until `work` ended without it: then false. */
export async function standsAtPoint(extension: LaunchedExtension, work: Promise<unknown>): Promise<boolean> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  for (const late = Date.now() + 30_000; Date.now() < late; ) {
    const over = ended;
    if ((await reachedPoints(extension)).length > 0) return true;
    if (over) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('Neither did the background stop at the point, nor did its work end.');
}
