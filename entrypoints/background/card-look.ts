import { CARD_CSS } from '../../src/ui/card/card-css.ts';
import type { CardLook } from '../../src/ui/card/card-look.ts';
import { cardTexts } from '../../src/ui/shared/i18n/card-texts.ts';
import { chooseLanguage, type Language, localeOf } from '../../src/ui/shared/i18n/language.ts';

/** The card's style and words for a reader. In: the reader's choice, and the browser's language (BCP 47). */
export function cardLook(choice: 'auto' | Language, browserLanguage: string): CardLook {
  const language = chooseLanguage(choice, browserLanguage);
  return {
    reader: { language, locale: localeOf(language, browserLanguage), texts: cardTexts(language) },
    css: CARD_CSS,
  };
}
