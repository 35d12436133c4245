import { describe, expect, it } from 'vitest';
import { CARD_WORDS } from '../../../src/ui/shared/i18n/card-words.ts';
import { formatDate } from '../../../src/ui/shared/i18n/format-date.ts';
import { chooseLanguage, localeOf } from '../../../src/ui/shared/i18n/language.ts';
import { createWords } from '../../../src/ui/shared/i18n/words.ts';

describe('words of a surface', () => {
  it('fill their places and leave unknown places alone', () => {
    const words = createWords({ en: { a: 'Data of {date}, {x}' }, es: { a: 'Datos del {date}' } }, 'en');
    expect(words.say('a', { date: 'Nov 20' })).toBe('Data of Nov 20, {x}');
  });

  it('choose the form for a number', () => {
    const table = { 'note.one': '{n} note', 'note.other': '{n} notes' };
    const words = createWords({ en: table, es: table }, 'en');
    expect([0, 1, 13].map((n) => words.count('note', n))).toEqual(['0 notes', '1 note', '13 notes']);
  });

  it('have the same places in every language', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, text] of Object.entries(CARD_WORDS.en))
      expect([key, places(CARD_WORDS.es[key as keyof typeof CARD_WORDS.es])]).toEqual([key, places(text)]);
  });
});

describe('language', () => {
  it('follows the browser on auto and falls back to English', () => {
    expect(chooseLanguage('auto', 'es-MX')).toBe('es');
    expect(chooseLanguage('auto', 'de-DE')).toBe('en');
    expect(chooseLanguage('es', 'en-US')).toBe('es');
  });

  it('keeps the regional variant of the same language for dates', () => {
    expect(localeOf('en', 'en-GB')).toBe('en-GB');
    expect(localeOf('es', 'en-GB')).toBe('es');
  });
});

describe('dates', () => {
  it('are shown no more precisely than they are known', () => {
    expect(formatDate('2025-08-20', 'en-US')).toBe('Aug 20, 2025');
    expect(formatDate('2025-08', 'en-US')).toBe('Aug 2025');
    expect(formatDate('2025', 'en-US')).toBe('2025');
  });

  it('that are none come back as they are', () => {
    expect(formatDate('unknown', 'en-US')).toBe('unknown');
    expect(formatDate('2025-13-40', 'en-US')).toBe('2025-13-40');
  });
});
