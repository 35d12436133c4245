/** Pages that get in the way: the article of the fixtures with something added. */
import { readFileSync } from 'node:fs';
import type { Handler } from './serve.ts';

const ARTICLE = readFileSync('tests/fixtures/articles/boston.html', 'utf8');
const script = (code: () => void) => `<script>(${code})()</script>`;
/** At the end of the article's body. */
const inArticle = (html: string) => ARTICLE.replace('</article>', `${html}</article>`);
const atStart = (html: string) => ARTICLE.replace('<head>', `<head>${html}`);

/** It stands in editors and controls only. */
export const EDITED_NAME = 'Rodney Scott';
const EDITORS = `<form id="form" method="post" action="/saved" enctype="text/plain">
  <input name="input" value="${EDITED_NAME} of ICE"><input type="password" name="password" value="${EDITED_NAME}">
  <input type="hidden" name="hidden" value="${EDITED_NAME}"><textarea name="area">${EDITED_NAME} and Todd Lyons</textarea>
  <div contenteditable="true"><p>${EDITED_NAME} is written here.</p></div>
  <div role="textbox" aria-multiline="true"><p>${EDITED_NAME} is written here too.</p></div>
  <div class="CodeMirror"><pre contenteditable="plaintext-only">${EDITED_NAME}</pre></div></form>`;

/** One paragraph each: ways to write a name that count as it, and writings that only look like one. */
export const LOOKALIKES = {
  marked: ['Rodney\u00a0Scott', 'Rod\u00adney Scott', '\uff32odney Scott'],
  // Cyrillic letters, and one that is turned round on the screen.
  unmarked: ['D\u041dS', 'U\u0405CIS', 'I\u0421E', '\u202eECI\u202c'],
};

const clobbers = (tag: string, names: readonly string[]) =>
  names.map((one) => `<${tag} name="${one}" alt="">`).join('');

function redraw(): void {
  // Every element of the article is taken out and put back, as fast as the page can.
  const stop = performance.now() + 3000;
  const counted = globalThis as unknown as { mutations: number; frames: number };
  counted.mutations = 0;
  counted.frames = 0;
  const frame = () => {
    counted.frames++;
    if (performance.now() < stop) requestAnimationFrame(frame);
  };
  const work = () => {
    const end = performance.now() + 8;
    while (performance.now() < end) {
      const paragraph = document.querySelector('#lyons')!;
      const text = paragraph.textContent;
      paragraph.textContent = '';
      paragraph.textContent = text;
      paragraph.setAttribute('data-n', String(counted.mutations));
      counted.mutations += 3;
    }
    if (performance.now() < stop) setTimeout(work, 8);
  };
  addEventListener('load', () => {
    frame();
    work();
  });
}

function removeHost(): void {
  const counted = globalThis as unknown as { removed: number };
  counted.removed = 0;
  new MutationObserver(() => {
    for (const own of document.querySelectorAll('html > div')) {
      counted.removed++;
      own.remove();
    }
  }).observe(document.documentElement, { childList: true });
}

function listen(): void {
  // Whatever a script could notice of another one, from the first moment on.
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const own = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push(`dispatched ${event.type}`);
    return own.call(this, event);
  };
  for (const target of [window, document, document.documentElement])
    for (const type of [
      'message',
      'error',
      'unhandledrejection',
      'securitypolicyviolation',
      'toggle',
      'beforetoggle',
    ])
      target.addEventListener(type, (event) => heard.push(event.type), true);
  new MutationObserver((records) => {
    if (document.readyState === 'complete')
      for (const record of records) heard.push(`changed ${record.type}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

const html = (body: string, headers: Record<string, string> = {}): Handler => {
  return (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};

/** Routes for `serve`. */
export const HOSTILE_PAGES: Record<string, Handler> = {
  '/prototypes.html': html(
    atStart(
      script(() => {
        const broken = () => {
          throw new Error('broken by the page');
        };
        for (const method of ['forEach', 'filter', 'flatMap', 'reduce'] as const)
          Array.prototype[method] = broken;
        Object.assign(globalThis, { IntersectionObserver: broken, requestIdleCallback: broken, Map: broken });
        Object.assign(Object.prototype, { polluted: 'yes', type: 'page/hello', get: broken });
        Object.assign(customElements, { define: broken });
        Object.assign(Element.prototype, { attachShadow: broken, append: broken, closest: broken });
        Object.assign(Node.prototype, { appendChild: broken, getRootNode: broken });
      }),
    ),
  ),
  '/clobbered.html': html(
    ARTICLE.replace(
      '<div class="columns">',
      `<form>${clobbers('input', ['parentNode', 'attributes', 'childNodes', 'nodeType', 'textContent', 'id', 'tagName', 'parentElement', 'closest'])}
      ${clobbers('img', ['createElement', 'body', 'querySelector', 'getSelection', 'defaultView', 'currentScript', 'createTreeWalker'])}<div class="columns">`,
    ),
  ),
  '/huge.html': html(
    inArticle(
      `<p id="huge"></p>${script(() => {
        document.querySelector('#huge')!.textContent = 'immigration '.repeat(150_000);
        document.querySelector('article')!.append('x'.repeat(1_000_000));
      })}`,
    ),
  ),
  '/redraws.html': html(atStart(script(redraw))),
  '/removes.html': html(atStart(script(removeHost))),
  '/strict.html': html(ARTICLE, {
    'content-security-policy':
      "default-src 'none'; sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  }),
  '/frames.html': html(
    inArticle(
      `${'<iframe src="/boston.html" width="300" height="150"></iframe>'.repeat(5)}<iframe srcdoc="<article><p>Todd Lyons of ICE.</p></article>"></iframe><iframe sandbox src="/boston.html"></iframe>`,
    ),
  ),
  '/editors.html': html(inArticle(EDITORS)),
  '/lookalikes.html': html(
    inArticle(
      [...LOOKALIKES.marked, ...LOOKALIKES.unmarked]
        .map(
          (text, index) =>
            `<h2>Part ${index}</h2><p id="look-${index}">Then ${text} spoke about deportation.</p>`,
        )
        .join('\n'),
    ),
  ),
  '/listens.html': (_, response) => {
    const quiet = readFileSync('tests/fixtures/articles/quiet.html', 'utf8');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(quiet.replace('<head>', `<head>${script(listen)}`));
  },
};
