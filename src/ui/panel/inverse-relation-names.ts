import type { Relation } from '../../knowledge/schema.ts';
import type { Language } from '../shared/i18n/language.ts';

/** How a relation reads from its other end: A is "part of" B, so B's page lists A under "Includes". */
export const INVERSE_RELATION_NAMES: Record<Language, Record<Relation['how'], string>> = {
  en: {
    'part-of': 'Includes',
    'led-by': 'Led',
    amends: 'Amended by',
    implements: 'Implemented by',
    challenges: 'Challenged by',
    'upheld-by': 'Upheld',
    'struck-down-by': 'Struck down',
    'blocked-by': 'Blocked',
    'succeeded-by': 'Succeeded',
    'codified-in': 'Codifies',
    'located-in': 'Location of',
    'party-to': 'Parties',
    'decided-by': 'Decided',
    'run-by': 'Runs',
    'see-also': 'See also',
  },
  es: {
    'part-of': 'Incluye',
    'led-by': 'Dirigió',
    amends: 'Reformada por',
    implements: 'Aplicada por',
    challenges: 'Impugnada por',
    'upheld-by': 'Confirmó',
    'struck-down-by': 'Anuló',
    'blocked-by': 'Bloqueó',
    'succeeded-by': 'Sucedió a',
    'codified-in': 'Codifica',
    'located-in': 'Lugar de',
    'party-to': 'Partes',
    'decided-by': 'Resolvió',
    'run-by': 'Administra',
    'see-also': 'Véase también',
  },
};
