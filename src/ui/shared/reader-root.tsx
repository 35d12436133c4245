import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { cardTexts } from './i18n/card-texts.ts';
import { chooseLanguage, type Language, localeOf } from './i18n/language.ts';
import { ReaderContext } from './reader.ts';

export type ReaderRootProps = {
  /** The reader's choice. */
  language: 'auto' | Language;
  /** Tag of the browser's language: `navigator.language`. */
  browserLanguage: string;
  /** Name of the page in each language, for its title. */
  title: Record<Language, string>;
  children: ComponentChildren;
};

/** Everything below speaks the reader's language; so do the page's title and `lang`. */
export function ReaderRoot({ language: choice, browserLanguage, title, children }: ReaderRootProps) {
  const language = chooseLanguage(choice, browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title[language];
  }, [language, title]);
  return (
    <ReaderContext.Provider
      value={{ language, locale: localeOf(language, browserLanguage), texts: cardTexts(language) }}
    >
      {children}
    </ReaderContext.Provider>
  );
}
