/** Row P14 of docs/reliability.md: what the background hears, and from whom. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BURST, createRateCap, REFILL_MS } from '../../src/messaging/rate-cap.ts';
import { createPageListener } from '../../src/messaging/receive-in-page.ts';
import {
  createBackgroundListener,
  createUiListener,
  MAX_MESSAGE,
  type PageHandlers,
  type UiHandlers,
} from '../../src/messaging/receiver.ts';
import type { Sender } from '../../src/messaging/senders.ts';

const self = { id: 'ours', root: 'chrome-extension://ours/' };
const page: Sender = { id: 'ours', url: 'https://news.example/a', frameId: 0, tab: { id: 7, windowId: 1 } };
const options: Sender = { id: 'ours', url: 'chrome-extension://ours/options.html', tab: { id: 9 } };
const worker: Sender = { id: 'ours', url: 'chrome-extension://ours/background.js' };

function setUp() {
  const heard: string[] = [];
  const hear = async (message: { type: string }) => {
    heard.push(message.type);
    return true as never;
  };
  const pageHandlers = Object.fromEntries(
    ['page/hello', 'page/found', 'page/card', 'page/open-panel', 'page/hide-entity'].map((type) => [
      type,
      hear,
    ]),
  ) as unknown as PageHandlers<null>;
  const uiHandlers = Object.fromEntries(
    ['ui/annotate-once', 'ui/settings-changed', 'ui/check-now', 'ui/data-status', 'ui/previous-version'].map(
      (type) => [type, hear],
    ),
  ) as unknown as UiHandlers;
  let time = 0;
  const errors: unknown[] = [];
  const listener = createBackgroundListener(
    self,
    createRateCap(() => time),
    pageHandlers,
    uiHandlers,
    (error) => errors.push(error),
  );
  const pass = (ms: number) => {
    time += ms;
  };
  return { heard, listener, pass, errors, pageHandlers };
}

describe('the background', () => {
  it('answers a content script', async () => {
    const { listener, heard } = setUp();
    expect(await listener({ type: 'page/hello' }, page)).toBe(true);
    expect(heard).toEqual(['page/hello']);
  });

  it('takes privileged messages from our own pages only', () => {
    const { listener, heard } = setUp();
    for (const type of ['ui/check-now', 'ui/settings-changed', 'ui/previous-version']) {
      expect(listener({ type }, page)).toBeUndefined();
      expect(
        listener({ type }, { ...page, url: 'https://chrome-extension.example/ours/options.html' }),
      ).toBeUndefined();
      expect(listener({ type }, { ...options, id: 'another' })).toBeUndefined();
      expect(
        listener({ type }, { ...options, url: 'chrome-extension://another/options.html' }),
      ).toBeUndefined();
      expect(listener({ type }, { ...options, origin: 'https://news.example' })).toBeUndefined();
    }
    expect(heard).toEqual([]);
    listener({ type: 'ui/check-now' }, options);
    listener({ type: 'ui/check-now' }, { ...options, origin: 'chrome-extension://ours' });
    expect(heard).toEqual(['ui/check-now', 'ui/check-now']);
  });

  it('hears no frame inside a page, no other extension and no page without a tab', () => {
    const { listener, heard } = setUp();
    listener({ type: 'page/hello' }, { ...page, frameId: 3 });
    listener({ type: 'page/hello' }, { ...page, id: 'another' });
    listener({ type: 'page/hello' }, { ...page, tab: undefined });
    listener({ type: 'page/hello' }, { ...page, url: 'data:text/html,x' });
    expect(heard).toEqual([]);
  });

  it('an answer that fails is reported and reaches the page as nothing', async () => {
    const { listener, errors, pageHandlers } = setUp();
    pageHandlers['page/hello'] = async () => {
      throw new Error('broken');
    };
    expect(await listener({ type: 'page/hello' }, page)).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('hears a tab that floods it only up to the cap', () => {
    const { listener, heard, pass } = setUp();
    for (let count = 0; count < 10_000; count++) listener({ type: 'page/hello' }, page);
    expect(heard).toHaveLength(BURST);
    listener({ type: 'page/hello' }, { ...page, tab: { id: 8 } });
    expect(heard).toHaveLength(BURST + 1);
    pass(REFILL_MS * 5);
    for (let count = 0; count < 100; count++) listener({ type: 'page/hello' }, page);
    expect(heard).toHaveLength(BURST + 6);
  });

  it('drops what is too long, cannot be JSON, or has another shape', () => {
    const { listener, heard } = setUp();
    const circle: Record<string, unknown> = { type: 'page/hello' };
    circle.self = circle;
    const bad = [
      null,
      undefined,
      'page/hello',
      [],
      circle,
      { type: 'page/hello', padding: 'x'.repeat(MAX_MESSAGE) },
      { type: 'page/unknown' },
      { type: 'page/card', entity: '../../secret', date: null },
      { type: 'page/card', entity: 'a', date: 'yesterday' },
      { type: 'page/card', entity: 'a', date: null, cast: Array(501).fill('a') },
      { type: 'page/found', outcome: 'annotated', notes: -1 },
      { type: 'page/found', outcome: 'annotated', notes: 1e9 },
      { type: 'page/hide-entity', entity: '__proto__' },
    ];
    for (const message of bad) expect(listener(message, page)).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it('accepts none of thousands of forged messages', () => {
    const { heard, pass, listener } = setUp();
    const type = fc.oneof(
      fc.constantFrom(
        'page/card',
        'page/open-panel',
        'page/hide-entity',
        'page/found',
        'ui/check-now',
        'tab/state',
        'data/changed',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(type, fc.dictionary(fc.string(), fc.anything()), (name, rest) => {
        pass(REFILL_MS);
        listener({ ...rest, type: name }, page);
      }),
      { numRuns: 5000 },
    );
    expect(heard).toEqual([]);
  });
});

describe('our own pages', () => {
  it('hear the background and each other, never a content script', () => {
    const hear = vi.fn();
    const listener = createUiListener(self, hear);
    listener({ type: 'data/changed', sequence: 3 }, page);
    listener({ type: 'data/changed', sequence: -3 }, worker);
    listener({ type: 'ui/check-now' }, options);
    expect(hear).not.toHaveBeenCalled();
    listener({ type: 'data/changed', sequence: 3 }, worker);
    expect(hear).toHaveBeenCalledWith({ type: 'data/changed', sequence: 3 });
  });
});

describe('a content script', () => {
  it('hears the background and our pages, and says that it did', async () => {
    const listener = createPageListener('ours', (message) =>
      message.type === 'tab/state' ? { cast: [] } : undefined,
    );
    expect(await listener({ type: 'tab/refresh' }, worker)).toBe(true);
    expect(await listener({ type: 'tab/refresh' }, { id: 'ours' })).toBe(true);
    expect(await listener({ type: 'tab/state' }, options)).toEqual({ cast: [] });
  });

  it('hears nobody else', () => {
    const listener = createPageListener('ours', () => undefined);
    expect(listener({ type: 'tab/refresh' }, { id: 'another' })).toBeUndefined();
    expect(listener({ type: 'tab/refresh' }, page)).toBeUndefined();
    expect(listener({ type: 'page/hello' }, worker)).toBeUndefined();
    expect(listener({ type: 'tab/step', by: 2 }, worker)).toBeUndefined();
  });
});
