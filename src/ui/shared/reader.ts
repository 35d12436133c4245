import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { formatDate } from './i18n/format-date.ts';
import type { Language } from './i18n/language.ts';
import { createWords, type Tables, type Words } from './i18n/words.ts';

/** For whom a surface speaks. */
export type Reader = {
  language: Language;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
};

/** Every surface provides its reader at its root. */
export const ReaderContext = createContext<Reader>({ language: 'en', locale: 'en-US' });

export function useReader(): Reader {
  return useContext(ReaderContext);
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
