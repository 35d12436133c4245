import { describe, expect, it } from 'vitest';
import { OPTIONS_WORDS } from '../../../src/ui/options/words.ts';
import { PANEL_WORDS } from '../../../src/ui/panel/words.ts';
import { POPUP_WORDS } from '../../../src/ui/popup/words.ts';
import { STATUS_TEXTS } from '../../../src/ui/shared/i18n/status-words.ts';
import { WELCOME_WORDS } from '../../../src/ui/welcome/words.ts';

const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(
  Object.entries({ OPTIONS_WORDS, PANEL_WORDS, POPUP_WORDS, STATUS_TEXTS, WELCOME_WORDS }),
)('the words of %s', (_, tables) => {
  const keys = Object.keys(tables.en) as (keyof typeof tables.en)[];

  it('have the same places to fill in both languages', () => {
    for (const key of keys) expect(placesOf(tables.es[key]), key).toEqual(placesOf(tables.en[key]));
  });

  it('are all said in Spanish', () => {
    const same = keys.filter(
      (key) => /[a-z]{4} [a-z]{4}/.test(tables.en[key]) && tables.en[key] === tables.es[key],
    );
    expect(same).toEqual([]);
  });
});
