import { dataOf } from '../dom/native.ts';
import type { ArticleBlock, Run } from './block.ts';

/** White space as CSS collapses it; NBSP is not among it. */
const UNEVEN_SPACE = /[\t\n\r\f]| {2}/;
/** What is not one blank between two words. */
const SPACES = /^[\t\n\r\f ]+|[\t\n\r\f][\t\n\r\f ]*| [\t\n\r\f ]+/g;

/** Collects the text nodes of one block into a string and the map back. */
export class BlockBuilder {
  #text = '';
  #runs: Run[] = [];
  element: Element;
  heading: boolean;

  constructor(element: Element, heading: boolean) {
    this.element = element;
    this.heading = heading;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Adds a text node from one offset of its data on to another. */
  addText(node: Text, from = 0, to = dataOf(node).length): void {
    const data = from === 0 && to === dataOf(node).length ? dataOf(node) : dataOf(node).slice(from, to);
    // Text behind a link or an emphasis nearly always begins with a blank of its own, which stays.
    if ((data[0] === ' ' && this.#endsBlank()) || UNEVEN_SPACE.test(data))
      this.#addCollapsed(node, from, data);
    else this.#addRun(node, from, data);
  }

  /** A blank that follows is not seen. */
  #endsBlank(): boolean {
    return this.#text === '' || this.#text.endsWith(' ');
  }

  /** A space that stands for something left out (a line break, a button), so that words on both sides stay apart. */
  addGap(): void {
    if (!this.#endsBlank()) this.#text += ' ';
  }

  /** The block, or null when it holds no letters at all. */
  finish(role: ArticleBlock['role']): ArticleBlock | null {
    if (this.#runs.length === 0 || this.#text.trim() === '') return null;
    return { text: this.#text, role, element: this.element, heading: this.heading, runs: this.#runs };
  }

  #addRun(node: Text, nodeStart: number, data: string): void {
    if (data === '') return;
    this.#runs.push({ node, textStart: this.#text.length, nodeStart, length: data.length });
    this.#text += data;
  }

  /** "a\n   b" becomes "a b": each stretch between uneven white space is a run; its leading space is one character of the node. */
  #addCollapsed(node: Text, from: number, data: string): void {
    let at = 0;
    for (const space of data.matchAll(SPACES)) {
      const blank = this.#text === '' && space.index === 0;
      this.#addRun(node, from + at, data.slice(at, space.index));
      at = space.index + space[0].length;
      if (blank || this.#text.endsWith(' ')) continue;
      // The space is mapped to the last white space character, next to the word that follows.
      this.#runs.push({ node, textStart: this.#text.length, nodeStart: from + at - 1, length: 1 });
      this.#text += ' ';
    }
    this.#addRun(node, from + at, data.slice(at));
  }
}
