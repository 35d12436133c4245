import { attribute, queryAll, rootElementOf } from '../dom/native.ts';

/** Common words of each language; the third list has words of French, Portuguese, Italian and German alone. */
const COMMON_WORDS = new Map<string, 'en' | 'es' | 'other'>([
  ...commonWords('en', 'the of and to in that for was with said'),
  ...commonWords('es', 'el los las que una con del por para como su pero'),
  ...commonWords(
    'other',
    'le les des est dans et du pour und der die das nicht não uma os em il che di della',
  ),
]);
const BETWEEN_WORDS = /[^A-Za-zÀ-ÿ]+/;

function commonWords(language: 'en' | 'es' | 'other', words: string): [string, 'en' | 'es' | 'other'][] {
  return words.split(' ').map((word) => [word, language]);
}

/** Fewer common words than this decide nothing. */
const ENOUGH = 12;

/** Greek, Cyrillic, Hebrew, Arabic, Indian, Chinese, Japanese and Korean letters, and those of other scripts. */
const OTHER_LETTERS = /[\u0370-\u1dff\u1f00-\u1fff\u2c80-\u2dff\u3040-\ud7ff]/g;
const LATIN_LETTERS = /[A-Za-zªºÀ-ÖØ-öø-ʯ\u1e00-\u1eff]/g;

/** True for text of another script (Chinese, Arabic, Russian): fewer than half of its letters are Latin. */
function isOtherScript(text: string): boolean {
  const others = text.match(OTHER_LETTERS)?.length ?? 0;
  return others > 25 && others > (text.match(LATIN_LETTERS)?.length ?? 0);
}

/** The language a stretch of prose is written in by its commonest words, where it is clear. */
function byWords(text: string): string | null {
  const scores = { en: 0, es: 0, other: 0 };
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    const language = COMMON_WORDS.get(word);
    if (language) scores[language]++;
  }
  if (scores.es >= ENOUGH && scores.es > 2 * scores.en && scores.es > scores.other) return 'es';
  if (scores.en >= ENOUGH && scores.en > 2 * scores.es && scores.en > scores.other) return 'en';
  return null;
}

/**
 * Primary language of the article ("en", "es", "de"…). What is declared is believed unless the text plainly is
 * English or Spanish: many Spanish editions carry `lang="en"` from their template.
 * @param sample some of the article's prose
 * @param linked `inLanguage` of the JSON-LD
 */
export function findLanguage(document: Document, sample: string, linked: string | null): string {
  const root = rootElementOf(document);
  const meta = queryAll(document, 'meta[http-equiv="content-language" i], meta[property="og:locale"]')[0];
  const declared = (root && attribute(root, 'lang')) || linked || (meta && attribute(meta, 'content')) || '';
  const primary = /^[a-z]{2}(?=[-_]|$)/i.exec(declared.trim())?.[0].toLowerCase();
  const read = isOtherScript(sample) ? 'und' : byWords(sample);
  if (read === 'und' && primary && primary !== 'en' && primary !== 'es') return primary;
  return read ?? primary ?? 'en';
}
