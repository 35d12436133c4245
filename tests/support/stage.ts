import { parseHTML } from 'linkedom';
import { type ComponentChildren, h, render } from 'preact';
import { cardTexts } from '../../src/ui/shared/i18n/card-texts.ts';
import { ReaderContext } from '../../src/ui/shared/reader.ts';

/** For whom components speak that do not say it themselves. */
const READER = { language: 'en' as const, locale: 'en-US', texts: cardTexts('en') };

/** A document without a browser, for what a component says and does; layout and focus are tested in real browsers. */
export type Stage = {
  root: HTMLElement;
  show(content: ComponentChildren): void;
  /** The text as read, spaces folded. */
  text(): string;
  /** Presses the button whose text or label begins with `name`. */
  press(name: string): void;
  close(): void;
};

const GLOBALS = ['document', 'window', 'Node', 'Event'] as const;

/** Sets the stage; `close` puts the globals back. */
export function setStage(): Stage {
  const window = parseHTML(
    '<!doctype html><html><body><div id="root"></div></body></html>',
  ) as unknown as Window & typeof globalThis;
  const before = GLOBALS.map((name) => [name, Reflect.get(globalThis, name)] as const);
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name) ?? window);
  const root = window.document.querySelector<HTMLElement>('#root')!;
  return {
    root,
    show: (content) => render(h(ReaderContext.Provider, { value: READER }, content), root),
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    press: (name) => {
      const button = [...root.querySelectorAll('button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name),
      );
      if (!button) throw new Error(`No button “${name}” among: ${root.textContent}`);
      button.dispatchEvent(new window.Event('click', { bubbles: true }));
    },
    close: () => {
      render(null, root);
      for (const [name, value] of before) Reflect.set(globalThis, name, value);
    },
  };
}
