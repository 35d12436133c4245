/** Languages the surfaces speak. Names of laws and offices stay in English in all of them. */
const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak: the reader's choice, or with `auto` the browser's where we have it, else English.
 * @param browserLanguage a BCP 47 tag such as `navigator.language`: "es-MX"
 */
export function chooseLanguage(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const primary = browserLanguage.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/**
 * Locale for dates and numbers: the browser's own variant where it is of the same language ("en-GB"), else the
 * language.
 */
export function localeOf(language: Language, browserLanguage: string): string {
  return browserLanguage.toLowerCase().startsWith(language) ? browserLanguage : language;
}
