/** The ways in which the titles of somebody's roles are put before a name. */
import type { Role } from '../../knowledge/schema.ts';

/** Abbreviations of news copy. */
const ABBREVIATED: Readonly<Record<string, readonly string[]>> = {
  senator: ['Sen.'],
  representative: ['Rep.', 'Congressman', 'Congresswoman'],
  governor: ['Gov.'],
  'lieutenant governor': ['Lt. Gov.'],
  'attorney general': ['Atty. Gen.', 'AG'],
  'general counsel': [],
  'district attorney': ['DA', 'D.A.'],
  'state senator': ['State Sen.'],
  'state representative': ['State Rep.'],
  sheriff: ['Sheriff'],
};

/**
 * "Acting Director" gives "Acting Director" and "Director"; "Senator from Texas" gives "Senator from Texas",
 * "Senator" and "Sen.".
 */
export function roleTitleForms(roles: readonly Role[]): string[] {
  const titles = new Set<string>();
  for (const role of roles) {
    const bare = role.title
      .replace(/^(?:(?:acting|interim)\s+)+/i, '')
      .replace(/^(?:u\.?s\.?|united states)\s+/i, '');
    const head = bare.replace(/(?:,| (?:of|for|from|to|at|in)) .*$/, '');
    for (const title of [role.title, bare, head]) if (title !== '') titles.add(title);
    for (const short of ABBREVIATED[head.toLowerCase()] ?? []) titles.add(short);
  }
  return [...titles];
}
