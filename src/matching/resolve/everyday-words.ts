/**
 * Words of the subject that every reader knows and every article is full of. A footnote under each "deported" would be
 * noise, so they are linked only as part of a longer name ("mass deportation", "refugee admissions"), even where a
 * record lists them.
 */
const EVERYDAY = new Set([
  'refugee', 'refugees', 'asylee', 'asylees', 'deport', 'deports', 'deported', 'deporting', 'deportation', 'deportations',
  'deportee', 'deportees', 'removal', 'removals', 'removed', 'expulsion', 'expulsions', 'return', 'returns', 'parole', 'paroles',
  'paroled', 'immigrant', 'immigrants', 'immigration', 'migrant', 'migrants', 'alien', 'aliens', 'noncitizen', 'noncitizens',
  'raid', 'raids', 'arrest', 'arrests', 'detention', 'detained', 'bond', 'border', 'surge', 'sweep', 'sweeps', 'invasion', 'standing',
  'illegal entry', 'in the country illegally', 'in the us illegally', 'in the u.s. illegally', 'in the united states illegally',
  'acting director', 'acting secretary', 'lawsuit', 'protest', 'protests', 'protesters', 'flood the zone',
  'refugiado', 'refugiados', 'deportación', 'deportaciones', 'deportar', 'deportado', 'deportados', 'inmigrante', 'inmigrantes',
  'migrante', 'migrantes', 'redada', 'redadas', 'frontera',
]); // biome-ignore format: a list

/** Whether a word is one of these, in any case of its letters. */
export function isEveryday(text: string): boolean {
  return EVERYDAY.has(text.toLowerCase());
}
