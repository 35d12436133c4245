import { type ComponentChildren, render } from 'preact';
import { chooseLanguage, type Language, localeOf } from './i18n/language.ts';
import { NOTES_CSS } from './notes-css.ts';
import { PAGE_CSS } from './page-css.ts';
import { ReaderContext } from './reader.ts';
import { BASE_CSS, sheetOf, TOKENS_CSS } from './tokens.ts';

export type StartPageOptions = {
  /** The element to draw into. */
  root: Element;
  /** The surface's own rules. */
  css: string;
  /** The reader's choice of language. */
  language: 'auto' | Language;
  /** Tag of the browser's language: `navigator.language`. */
  browserLanguage: string;
  /** Name of the page in each language, for its title. */
  title: Record<Language, string>;
};

/** Draws one of our own pages: style, language and title first, then its content. */
export function startPage(options: StartPageOptions, content: ComponentChildren): void {
  const language = chooseLanguage(options.language, options.browserLanguage);
  const page = options.root.ownerDocument;
  page.adoptedStyleSheets = [TOKENS_CSS, BASE_CSS, PAGE_CSS, NOTES_CSS, options.css].map(sheetOf);
  page.documentElement.lang = language;
  page.title = options.title[language];
  const reader = { language, locale: localeOf(language, options.browserLanguage) };
  render(<ReaderContext.Provider value={reader}>{content}</ReaderContext.Provider>, options.root);
}
