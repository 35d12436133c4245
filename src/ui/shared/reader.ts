import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { CardKey, CardTexts } from './i18n/card-texts.ts';
import { formatDate } from './i18n/format-date.ts';
import type { Language } from './i18n/language.ts';
import { createWords, type Tables, type Words, wordsOf } from './i18n/words.ts';

/** For whom a surface speaks. */
export type Reader = {
  language: Language;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
  /** What cards, rails and source lists say. */
  texts: CardTexts;
};

/** Every surface provides its reader at its root. */
export const ReaderContext = createContext<Reader | null>(null);

/** The reader of the surface this stands in. Throws outside of one. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('No reader: wrap the surface in ReaderContext.Provider.');
  return reader;
}

/** The words of the card, which rails and source lists use too. */
export function useCardWords(): Words<CardKey> {
  const { language, texts } = useReader();
  return useMemo(() => wordsOf(texts.words, language), [texts, language]);
}

/** The words of a table in the reader's language. */
export function useWords<Key extends string>(tables: Tables<Key>): Words<Key> {
  const { language } = useReader();
  return useMemo(() => createWords(tables, language), [tables, language]);
}

/** Writes partial dates as the reader does. */
export function useDates(): (date: string) => string {
  const { locale } = useReader();
  return (date) => formatDate(date, locale);
}
