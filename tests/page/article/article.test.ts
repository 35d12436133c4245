import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromDocument, articleText } from '../../../src/page/article/article.ts';
import { PROSE, pageFromHtml } from '../page-from-html.ts';

const prose = (what: string) =>
  `<p>${`${what} met on Monday and heard residents, who spoke at length. `.repeat(4)}</p>`;

describe('the article of a page', () => {
  it('is found with headline, date and language, and holds nothing of what is around it', () => {
    const html = readFileSync('tests/fixtures/articles/boston.html', 'utf8');
    const article = articleFromDocument(pageFromHtml(html))!;
    const text = articleText(article.blocks);
    expect(article).toMatchObject({ date: '2025-08-20', language: 'en', partial: false });
    expect(article.blocks[0]).toMatchObject({
      role: 'headline',
      text: expect.stringContaining('ICE chief promises'),
    });
    expect(article.blocks.filter((block) => block.role === 'headline')).toHaveLength(1);
    expect(article.blocks.filter((block) => block.heading).map((block) => block.text)).toEqual([
      'What the ordinance says',
      'A radio interview',
    ]);
    expect(text).toContain('Josh Kraft, who is running');
    for (const outside of ['Kristi Noem', 'Tell us what', 'Write a comment', 'ERR_ICE', 'trademark'])
      expect(text).not.toContain(outside);
  });

  it('is the element with most of the prose, without any markup that says so', () => {
    const html = `<div id="top">${PROSE.slice(0, 80)}</p></div><div id="story">${prose('Council')}<div>${prose('Board')}</div>${prose('Court')}</div>
      <div class="comments">${prose('Commenter').repeat(5)}</div>`;
    const text = articleText(articleFromDocument(pageFromHtml(html))!.blocks);
    expect(text).toContain('Council');
    expect(text).toContain('Court');
    expect(text).not.toContain('Commenter');
  });

  it('is found even where a box around everything is called "comments-enabled"', () => {
    const html = `<div class="page comments-enabled"><div>${prose('Council').repeat(3)}</div></div>`;
    expect(articleFromDocument(pageFromHtml(html))).not.toBeNull();
  });

  it('is found on pages that use no paragraphs', () => {
    const html = `<div><div class="t">${'The council met on Monday, and residents spoke. '.repeat(5)}</div><div class="t">${'A vote comes later this month, the clerk said. '.repeat(5)}</div></div>`;
    expect(articleText(articleFromDocument(pageFromHtml(html))!.blocks)).toContain('the clerk said');
  });

  it('is none on a page of links or of two lines', () => {
    const links = Array.from(
      { length: 30 },
      (_, n) => `<p><a href="/${n}">A headline about ICE and the border, number ${n}, in full</a></p>`,
    );
    expect(articleFromDocument(pageFromHtml(links.join('')))).toBeNull();
    expect(articleFromDocument(pageFromHtml('<p>Sign in</p>'))).toBeNull();
  });

  it('is found inside a form around the whole page, as some publishing systems write them', () => {
    const html = `<form action="/x"><div><article>${prose('Council').repeat(3)}<input name="parentElement"></article></div></form>`;
    expect(articleText(articleFromDocument(pageFromHtml(html))!.blocks)).toContain('Council');
  });

  it('is none inside an editor', () => {
    expect(articleFromDocument(pageFromHtml(`<div contenteditable="true">${PROSE}</div>`))).toBeNull();
  });

  it('takes a headline that is no h1 when it says what the title says', () => {
    const html = `<html><head><title>Judge pauses the end of a program</title></head><body><h1>News</h1><div class="story-headline">Judge pauses the end of a program</div><article>${PROSE}</article></body></html>`;
    expect(articleFromDocument(pageFromHtml(html))!.blocks[0]).toMatchObject({
      role: 'headline',
      text: 'Judge pauses the end of a program',
    });
  });

  it('is Spanish when its words are, whatever the template declares', () => {
    const html = `<html lang="en"><head></head><body><article>${`<p>${'La alcaldesa dijo que la ciudad no va a cambiar su política con los inmigrantes por la presión del gobierno, y que para ella es una ley justa. '.repeat(4)}</p>`}</article></body></html>`;
    expect(articleFromDocument(pageFromHtml(html))!.language).toBe('es');
  });

  it('keeps the declared language of pages in other languages', () => {
    const html = `<html lang="fr-FR"><head></head><body><article>${`<p>${'Les efforts des pays ont permis de sauver la couche et le climat dans le monde est plus sûr. '.repeat(6)}</p>`}</article></body></html>`;
    expect(articleFromDocument(pageFromHtml(html))!.language).toBe('fr');
  });
});
