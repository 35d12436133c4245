import { attribute, queryAll, rootElementOf } from '../dom/native.ts';

const ENGLISH = /\b(the|of|and|to|in|that|for|was|with|said)\b/gi;
const SPANISH = /\b(el|los|las|que|una|con|del|por|para|como|su|pero)\b/gi;
/** Words of French, Portuguese, Italian and German that Spanish and English do not have. */
const OTHERS = /\b(le|les|des|est|dans|et|du|pour|und|der|die|das|nicht|não|uma|os|em|il|che|di|della)\b/gi;
/** Fewer common words than this decide nothing. */
const ENOUGH = 12;

/** True for text of another script (Chinese, Arabic, Russian): fewer than half of its letters are Latin. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 50 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2;
}

/** The language a stretch of prose is written in by its commonest words, where it is clear. */
function byWords(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const scores = { en: count(ENGLISH), es: count(SPANISH), other: count(OTHERS) };
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
