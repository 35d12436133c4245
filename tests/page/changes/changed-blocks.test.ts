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
  return changedBlocks(changes, root, {}, () => 'now').elements.map((element) => element.id);
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
    expect(changedBlocks([change], root, {}, () => 'now').removed).toBe(true);
  });

  it('is what was put off before, once it may be read', () => {
    expect(changedBlocks([added(at('q'))], root, {}, () => 'later').later).toEqual([at('q')]);
    expect(changedBlocks([], root, {}, () => 'now', [at('q')]).elements).toEqual([at('q')]);
  });

  it('is nothing in what never comes to rest', () => {
    expect(changedBlocks([added(at('q'))], root, {}, () => 'never').elements).toEqual([]);
  });
});

describe('patience', () => {
  it('ends after five rounds in a few seconds, and comes back in the next', () => {
    let now = 0;
    const patience = createPatience(() => now);
    const round = () => Array.from({ length: 7 }, () => patience.ask(at('p')));
    expect(round()).toEqual(['now', 'now', 'now', 'now', 'now', 'later', 'later']);
    now += 6_000;
    expect(round().slice(0, 5)).toEqual(['now', 'now', 'now', 'now', 'now']);
  });

  it('ends for good with what never comes to rest', () => {
    let now = 0;
    const patience = createPatience(() => now);
    const verdicts = Array.from({ length: 100 }, () => {
      now += 2_000;
      return patience.ask(at('p'));
    });
    expect(verdicts.at(-1)).toBe('never');
    expect(patience.ask(at('q'))).toBe('now');
  });
});

describe('an address', () => {
  it('is the same page with another fragment', () => {
    expect(pageAddress('https://a.example/x?y#z')).toBe('https://a.example/x?y');
  });
});
