import type { WordLists } from '../words/word-lists.ts';

/** "District of Columbia" has most. */
const MOST_WORDS = 3;

/** True where the text before `at` ends in a place whose own body is meant: "Maryland" before "Department of Labor". */
export function followsOtherPlace(text: string, at: number, { otherPlaces }: WordLists): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const place = before.trimEnd();
  if (place.length === before.length) return false;
  if (endsInPlace(place, otherPlaces)) return true;
  // "Washington state Department of Labor"
  return place.endsWith('state') && endsInPlace(place.slice(0, -5).trimEnd(), otherPlaces);
}

/** In “Maryland’s”, “New York”, “(D.C.”: whether the last word, or the last few, are a place of these. */
function endsInPlace(text: string, places: ReadonlySet<string>): boolean {
  const owner = text.endsWith('s') ? text.length - 2 : text.length - 1;
  const end = text[owner] === '’' || text[owner] === "'" ? owner : text.length;
  let start = end;
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    if (words > 0) start--;
    while (start > 0 && !BREAKS.includes(text[start - 1]!)) start--;
    if (places.has(text.slice(start, end))) return true;
  }
  return false;
}
const BREAKS = ' \u00a0\n\t(“"';

/**
 * Ways to write a jurisdiction, narrowest place first: US-MA-boston → [["Boston"], ["Massachusetts", "Mass."]]; US →
 * [].
 */
export function placeNames(jurisdiction: string, { states }: WordLists): readonly (readonly string[])[] {
  const [country, state, ...city] = jurisdiction.split('-');
  if (country !== 'US' || !state) return [];
  const names: (readonly string[])[] = [];
  if (city.length > 0) names.push([city.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')]);
  names.push([...(states[state] ?? []), `-${state})`]);
  return names;
}
