/** Whose documents are shown, and in whose timelines: the Federal Register's names of agencies and our records. */

/** Its slug of an agency → our id. Bureaus without a record stand under their department. */
export const AGENCY_IDS: Readonly<Record<string, string>> = {
  'u-s-citizenship-and-immigration-services': 'citizenship-and-immigration-services',
  'u-s-immigration-and-customs-enforcement': 'immigration-and-customs-enforcement',
  'executive-office-for-immigration-review': 'executive-office-for-immigration-review',
  'homeland-security-department': 'department-of-homeland-security',
  'u-s-customs-and-border-protection': 'customs-and-border-protection',
  'customs-and-border-protection': 'customs-and-border-protection',
  'justice-department': 'department-of-justice',
  'state-department': 'department-of-state',
  'labor-department': 'department-of-labor',
  'employment-and-training-administration': 'department-of-labor',
  'wage-and-hour-division': 'department-of-labor',
  'health-and-human-services-department': 'department-of-health-and-human-services',
  'refugee-resettlement-office': 'office-of-refugee-resettlement',
};

/** All that these do is immigration. */
const WHOLLY = [
  'u-s-citizenship-and-immigration-services',
  'u-s-immigration-and-customs-enforcement',
  'executive-office-for-immigration-review',
];
const DEPARTMENT = 'homeland-security-department';
/** Mostly tariffs and cargo: of these only documents that speak of persons who come or stay. */
const MIXED = ['u-s-customs-and-border-protection', 'customs-and-border-protection'];
const PERSONS =
  /\b(aliens?|noncitizens?|nonimmigrants?|immigra\w+|naturali[sz]\w+|asylum|refugees?|visas?|parole\w*|biometric\w*|i-94|esta|deport\w*)\b/i;

/**
 * Our ids of the agencies whose timelines a document belongs in; none when it is not about immigration. The query asks
 * for the whole of Homeland Security, whose other parts (Coast Guard, emergency management) publish far more.
 * In: slugs of all its agencies, and its title.
 */
export function agenciesOf(slugs: readonly string[], title: string): string[] {
  return concernsImmigration(slugs, title)
    ? [...new Set(slugs.flatMap((slug) => (Object.hasOwn(AGENCY_IDS, slug) ? AGENCY_IDS[slug]! : [])))]
    : [];
}

function concernsImmigration(slugs: readonly string[], title: string): boolean {
  if (slugs.some((slug) => WHOLLY.includes(slug))) return true;
  if (slugs.some((slug) => MIXED.includes(slug))) return PERSONS.test(title);
  return slugs.includes(DEPARTMENT) && slugs.every((slug) => Object.hasOwn(AGENCY_IDS, slug));
}
