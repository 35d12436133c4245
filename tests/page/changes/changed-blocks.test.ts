import { describe, expect, it } from 'vitest';
import { type Change, changedBlocks } from '../../../src/page/changes/changed-blocks.ts';
import { createPatience } from '../../../src/page/changes/patience.ts';
import { pageAddress } from '../../../src/page/changes/watch-navigation.ts';
import { pageFromHtml } from '../page-from-html.ts';

const document =
  pageFromHtml(`<article id="root"><p id="p">One <b id="b">two</b></p><section id="s"><p id="q">Three</p></section>
  <aside id="aside"><p id="r">Four</p></aside><div id="editor" contenteditable="true"><p id="e">Five</p></div></article><p id="outside">Six</p>`);
const at = (id: string) => document.getElementById(id)!;
const root = at('root');

function added(...nodes: Node[]): Change {
  return {
    type: 'childList',
    target: nodes[0]!.parentNode!,
    addedNodes: nodes as unknown as NodeList,
    removedNodes: [] as unknown as NodeList,
  };
}
function elementsOf(...changes: Change[]): string[] {
  return changedBlocks(changes, root, {}, () => false).elements.map((element) => element.id);
}

describe('what has to be read again', () => {
  it('is the paragraph around changed text, once', () => {
    const text = at('b').firstChild!;
    const change: Change = {
      type: 'characterData',
      target: text,
      addedNodes: [] as unknown as NodeList,
      removedNodes: [] as unknown as NodeList,
    };
    expect(elementsOf(change, change, added(at('b')))).toEqual(['p']);
  });

  it('is only the outermost of nested changes', () => {
    expect(elementsOf(added(at('q')), added(at('s')))).toEqual(['s']);
  });

  it('is nothing outside the article, in its side columns or in editors', () => {
    expect(elementsOf(added(at('outside')), added(at('r')), added(at('e')))).toEqual([]);
  });

  it('is a paragraph that something was taken out of', () => {
    const change: Change = {
      type: 'childList',
      target: at('p'),
      addedNodes: [] as unknown as NodeList,
      removedNodes: [document.createTextNode('x')] as unknown as NodeList,
    };
    expect(elementsOf(change)).toEqual(['p']);
    expect(changedBlocks([change], root, {}, () => false).removed).toBe(true);
  });

  it('is nothing in what never comes to rest', () => {
    expect(changedBlocks([added(at('q'))], root, {}, () => true).elements).toEqual([]);
  });
});

describe('patience', () => {
  it('ends after five rounds in a few seconds, and comes back for slow changes', () => {
    let now = 0;
    const patience = createPatience(() => now);
    const rounds = Array.from({ length: 7 }, () => patience.isExhausted(at('p')));
    expect(rounds).toEqual([false, false, false, false, false, true, true]);
    for (let n = 0; n < 10; n++) {
      now += 6_000;
      expect(patience.isExhausted(at('q'))).toBe(false);
    }
  });
});

describe('an address', () => {
  it('is the same page with another fragment', () => {
    expect(pageAddress('https://a.example/x?y#z')).toBe('https://a.example/x?y');
  });
});
