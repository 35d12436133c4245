import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/ui/shared/i18n/language.ts';

describe('the language of the surfaces', () => {
  it('is the chosen one, or the browser’s where we have it', () => {
    expect(chooseLanguage('es', 'en-US')).toBe('es');
    expect(chooseLanguage('auto', 'es-MX')).toBe('es');
    expect(chooseLanguage('auto', 'est')).toBe('en');
    expect(chooseLanguage('auto', 'de')).toBe('en');
  });
});
