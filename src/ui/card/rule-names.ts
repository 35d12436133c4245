import type { Language } from '../shared/i18n/language.ts';

const RULES: Record<string, Record<Language, string>> = {
  'full-name': { en: 'full name', es: 'nombre completo' },
  alias: { en: 'another full form', es: 'otra forma completa' },
  acronym: { en: 'acronym', es: 'sigla' },
  surname: { en: 'surname after the full name', es: 'apellido tras el nombre completo' },
  'short-form': { en: 'short form after the full name', es: 'forma corta tras el nombre completo' },
  title: { en: 'title before a name', es: 'cargo antes de un nombre' },
  office: { en: 'office on the article’s day', es: 'cargo en el día del artículo' },
  jurisdiction: { en: 'chosen by place', es: 'elegido por el lugar' },
  context: { en: 'words around it', es: 'palabras cercanas' },
  citation: { en: 'legal citation', es: 'cita legal' },
  fuzzy: { en: 'close spelling', es: 'escritura parecida' },
};

/** A matching rule in plain words; the rule's own name where there are none. */
export function ruleName(rule: string, language: Language): string {
  return RULES[rule]?.[language] ?? rule;
}
