/** Names of the groups and regions of news sites. */
import type { SiteGroup, SiteRegion } from '../../../knowledge/news-site.ts';
import type { Language } from './language.ts';

export const GROUP_NAMES: Record<Language, Record<SiteGroup, string>> = {
  en: {
    national: 'National',
    'public-media': 'Public media',
    newspapers: 'Newspapers',
    local: 'Local news',
    spanish: 'In Spanish',
  },
  es: {
    national: 'Nacionales',
    'public-media': 'Medios públicos',
    newspapers: 'Periódicos',
    local: 'Noticias locales',
    spanish: 'En español',
  },
};

export const REGION_NAMES: Record<Language, Record<SiteRegion, string>> = {
  en: {
    US: 'Whole country',
    'new-england': 'New England',
    'new-york-new-jersey': 'New York and New Jersey',
    'mid-atlantic': 'Mid-Atlantic',
    southeast: 'Southeast',
    florida: 'Florida',
    gulf: 'Gulf states',
    texas: 'Texas',
    midwest: 'Midwest',
    plains: 'Plains',
    mountain: 'Mountain states',
    southwest: 'Southwest',
    california: 'California',
    northwest: 'Northwest',
    'alaska-hawaii': 'Alaska and Hawaiʻi',
  },
  es: {
    US: 'Todo el país',
    'new-england': 'Nueva Inglaterra',
    'new-york-new-jersey': 'Nueva York y Nueva Jersey',
    'mid-atlantic': 'Atlántico medio',
    southeast: 'Sureste',
    florida: 'Florida',
    gulf: 'Estados del Golfo',
    texas: 'Texas',
    midwest: 'Medio Oeste',
    plains: 'Llanuras',
    mountain: 'Montañas Rocosas',
    southwest: 'Suroeste',
    california: 'California',
    northwest: 'Noroeste',
    'alaska-hawaii': 'Alaska y Hawái',
  },
};
