import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOfSpan } from '../../../src/page/article/block.ts';
import { walkBlocks } from '../../../src/page/article/walk-blocks.ts';
import { pageFromHtml } from '../page-from-html.ts';

function blocksOf(html: string) {
  return [...walkBlocks(pageFromHtml(html).body)].filter((block) => block !== null);
}
function texts(html: string): string[] {
  return blocksOf(html).map((block) => block.text.trim());
}

describe('the walk', () => {
  it('gives a block for each paragraph, heading and list item, in order', () => {
    expect(texts('<h2>One</h2><p>Two</p><ul><li>Three</li><li>Four</li></ul>tail')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'tail',
    ]);
  });

  it('keeps a name together over links and emphasis, and words apart over line breaks', () => {
    expect(texts('<p>Mayor <a href="/w">Michelle</a> <b>Wu</b>’s plan<br>passed</p>')).toEqual([
      'Mayor Michelle Wu’s plan passed',
    ]);
  });

  it('shows white space as a browser does', () => {
    expect(texts('<p>Todd\n        Lyons\n  <i> spoke</i>  today</p>')).toEqual(['Todd Lyons spoke today']);
  });

  it('goes on with the outer block after an inner one', () => {
    expect(texts('<div>Before<p>inside</p>after <b>all</b></div>')).toEqual([
      'Before',
      'inside',
      'after all',
    ]);
  });

  it.each([
    ['scripts and styles', '<script>ICE</script><style>ICE</style><noscript>ICE</noscript>'],
    [
      'fields and their values',
      '<input value="ICE"><textarea>ICE</textarea><select><option>ICE</option></select>',
    ],
    [
      'editors',
      '<div contenteditable="true">ICE</div><div contenteditable="">ICE</div><p contenteditable="plaintext-only">ICE</p>',
    ],
    ['text boxes', '<div role="textbox">ICE</div><div role="combobox">ICE</div>'],
    ['code', '<p><code>ICE</code></p>'],
    ['navigation and side columns', '<nav>ICE</nav><aside>ICE</aside><footer>ICE</footer>'],
    ['hidden text', '<p hidden>ICE</p><p aria-hidden="true">ICE</p><p style="display: none">ICE</p>'],
    [
      'lists of links',
      '<ul><li><a href="/1">ICE one</a></li><li><a href="/2">ICE two</a></li><li><a href="/3">ICE three</a></li></ul>',
    ],
    [
      'boxes of other stories',
      '<div class="related-stories related"><p>ICE</p></div><div class="newsletter">ICE</div>',
    ],
    ['note marks', '<p>a<sup><a href="#n">ICE</a></sup></p>'],
  ])('leaves out %s', (_, html) => {
    expect(texts(`<p>Kept</p>${html}`).join(' ')).not.toContain('ICE');
  });

  it('reads text that switches editing off again only outside of editors', () => {
    expect(texts('<p contenteditable="false">read</p>')).toEqual(['read']);
  });

  it('cuts a huge paragraph at spaces and loses nothing', () => {
    const long = 'lorem ipsum '.repeat(5_000).trim();
    const blocks = blocksOf(`<p>${long}</p>`);
    expect(blocks.length).toBeGreaterThan(3);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(16_001);
    expect(blocks.map((block) => block.text).join('')).toBe(long);
  });

  it('is not misled by a form whose fields are named like its own properties', () => {
    expect(texts('<form><input name="parentNode"><input name="childNodes"></form><p>after</p>')).toEqual([
      'after',
    ]);
  });

  it('pauses in pages of endless empty elements', () => {
    const blocks = [...walkBlocks(pageFromHtml('<i></i>'.repeat(2_500)).body)];
    expect(blocks.filter((block) => block === null)).toHaveLength(2);
  });
});

describe('the way back to the nodes', () => {
  it('gives the very characters of every word, whatever white space and elements lie between', () => {
    const word = fc.stringMatching(/^[a-zé’-]{1,6}$/u);
    const gap = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      ' \n\t ',
      '</b> <b>',
      '<i></i> ',
      ' <a href="x">y</a> ',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 }), (parts) => {
        const html = `<p>${parts.map(([text, space]) => `<b>${text}</b>${space}`).join('')}</p>`;
        for (const block of blocksOf(html)) {
          for (const match of block.text.matchAll(/\S+/g)) {
            const nodes = nodesOfSpan(block, match.index, match.index + match[0].length)!;
            const cut =
              nodes.start.node === nodes.end.node
                ? nodes.start.node.data.slice(nodes.start.offset, nodes.end.offset)
                : `${nodes.start.node.data.slice(nodes.start.offset)}…${nodes.end.node.data.slice(0, nodes.end.offset)}`;
            const [head, tail] = cut.split('…');
            expect(match[0].startsWith(head!)).toBe(true);
            if (tail !== undefined) expect(match[0].endsWith(tail)).toBe(true);
            else expect(head).toBe(match[0]);
          }
        }
      }),
    );
  });

  it('covers white space that was collapsed inside a name', () => {
    const [block] = blocksOf('<p>said Todd\n      Lyons again</p>');
    const start = block!.text.indexOf('Todd Lyons');
    const { start: from, end: to } = nodesOfSpan(block!, start, start + 10)!;
    expect(from.node.data.slice(from.offset, to.offset)).toBe('Todd\n      Lyons');
  });
});
