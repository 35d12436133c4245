import type { Language } from './language.ts';

/** Matching rules in plain words. */
export const RULE_NAMES: Record<Language, Record<string, string>> = {
  en: {
    'full-name': 'full name',
    alias: 'another full form',
    acronym: 'acronym',
    surname: 'surname after the full name',
    'short-form': 'short form after the full name',
    title: 'title before a name',
    office: 'office on the article’s day',
    jurisdiction: 'chosen by place',
    context: 'words around it',
    citation: 'legal citation',
    fuzzy: 'close spelling',
    reader: 'chosen by you',
  },
  es: {
    'full-name': 'nombre completo',
    alias: 'otra forma completa',
    acronym: 'sigla',
    surname: 'apellido tras el nombre completo',
    'short-form': 'forma corta tras el nombre completo',
    title: 'cargo antes de un nombre',
    office: 'cargo en el día del artículo',
    jurisdiction: 'elegido por el lugar',
    context: 'palabras cercanas',
    citation: 'cita legal',
    fuzzy: 'escritura parecida',
    reader: 'elegido por usted',
  },
};
