import type { Lexicon, LexiconEntity } from '../lexicon/lexicon.ts';
import type { BlockScan } from '../scan/block-scan.ts';

/** Agencies whose people, laws and operations are what this product is about. */
const HEART = new Set([
  'immigration-and-customs-enforcement', 'customs-and-border-protection', 'citizenship-and-immigration-services', 'border-patrol',
  'department-of-homeland-security', 'executive-office-for-immigration-review', 'office-of-refugee-resettlement',
]); // biome-ignore format: a list
const SUBJECT =
  /immigra|migrant|border|asylum|deport|sanctuary|alien|refugee|visa|trust act|detention|naturaliz/i;

/** Names of the records at the heart of the subject that blocks name by an unmistakable full form, each once. */
export function subjectsOf(scans: readonly BlockScan[], lexicon: Lexicon): string[] {
  const names = new Set<string>();
  for (const scan of scans) {
    for (const { uses, how } of scan.candidates) {
      const [only, more] = uses.filter((use) => use.form === 'name' || use.form === 'alias');
      if (!only || more || how !== 'exact' || only.needs !== null || only.form === 'title') continue;
      const entity = lexicon.entity(only.entity);
      if (isSubject(entity, lexicon)) names.add(entity.name);
    }
  }
  return [...names];
}

function isSubject(entity: LexiconEntity, lexicon: Lexicon): boolean {
  if (HEART.has(entity.id)) return true;
  if (entity.kind !== 'person') return entity.kind !== 'term' && SUBJECT.test(entity.name);
  return entity.roles.some((role) => role.at !== null && HEART.has(lexicon.entity(role.at).id));
}
