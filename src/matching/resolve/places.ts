/** US states by postal code: the name, then other ways to write it in news copy. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  AL: ['Alabama', 'Ala.'], AK: ['Alaska'], AZ: ['Arizona', 'Ariz.'], AR: ['Arkansas', 'Ark.'], CA: ['California', 'Calif.', 'Californian'],
  CO: ['Colorado', 'Colo.'], CT: ['Connecticut', 'Conn.'], DE: ['Delaware', 'Del.'], DC: ['District of Columbia', 'D.C.'], FL: ['Florida', 'Fla.'],
  GA: ['Georgia', 'Ga.'], HI: ['Hawaii', 'Hawai’i'], ID: ['Idaho'], IL: ['Illinois', 'Ill.'], IN: ['Indiana', 'Ind.'], IA: ['Iowa'],
  KS: ['Kansas', 'Kan.'], KY: ['Kentucky', 'Ky.'], LA: ['Louisiana', 'La.'], ME: ['Maine'], MD: ['Maryland', 'Md.'],
  MA: ['Massachusetts', 'Mass.', 'Bay State'], MI: ['Michigan', 'Mich.'], MN: ['Minnesota', 'Minn.'], MS: ['Mississippi', 'Miss.'],
  MO: ['Missouri', 'Mo.'], MT: ['Montana', 'Mont.'], NE: ['Nebraska', 'Neb.'], NV: ['Nevada', 'Nev.'], NH: ['New Hampshire', 'N.H.'],
  NJ: ['New Jersey', 'N.J.'], NM: ['New Mexico', 'N.M.'], NY: ['New York', 'N.Y.'], NC: ['North Carolina', 'N.C.'], ND: ['North Dakota', 'N.D.'],
  OH: ['Ohio'], OK: ['Oklahoma', 'Okla.'], OR: ['Oregon', 'Ore.'], PA: ['Pennsylvania', 'Pa.'], RI: ['Rhode Island', 'R.I.'],
  SC: ['South Carolina', 'S.C.'], SD: ['South Dakota', 'S.D.'], TN: ['Tennessee', 'Tenn.'], TX: ['Texas', 'Texan'], UT: ['Utah'],
  VT: ['Vermont', 'Vt.'], VA: ['Virginia', 'Va.'], WA: ['Washington state', 'Wash.'], WV: ['West Virginia', 'W.Va.'], WI: ['Wisconsin', 'Wis.'],
  WY: ['Wyoming', 'Wyo.'], PR: ['Puerto Rico'],
}; // biome-ignore format: a table

/** Countries and continents' adjectives that stand before names of bodies ("Mexico’s Supreme Court"). */
const ABROAD =
  'Mexico|Mexican|Canada|Canadian|Britain|British|U.K.|UK|Israel|Israeli|India|Indian|Colombia|Colombian|Venezuela|Venezuelan|Brazil|Brazilian|El Salvador|Salvadoran|Guatemala|Guatemalan|Honduras|Honduran|Kenya|Kenyan|Pakistan|Pakistani|Ukraine|Russia|Russian|Poland|Polish|Germany|German|Spain|Spanish|Australia|Australian'.split(
    '|',
  );
const STATE_NAMES = Object.values(STATES).map(([name]) => name!);
/** A state, "state", "county" or a foreign country right before a body's name makes it another body. */
const OTHER_PLACES = new Set([
  ...STATE_NAMES,
  ...ABROAD,
  'Washington',
  'State',
  'state',
  'County',
  'county',
  'City',
  'city',
]);
const MOST_WORDS = 3;

/** True where the text before `at` ends in a place whose own body is meant: "Maryland" before "Department of Labor". */
export function followsOtherPlace(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const place = before.trimEnd();
  if (place.length === before.length) return false;
  if (endsInPlace(place)) return true;
  // "Washington state Department of Labor"
  return place.endsWith('state') && endsInPlace(place.slice(0, -5).trimEnd());
}

/** In “Maryland’s”, “New York”, “(D.C.”: whether the last word, or the last few, are a place of these. */
function endsInPlace(text: string): boolean {
  const owner = text.endsWith('s') ? text.length - 2 : text.length - 1;
  const end = text[owner] === '’' || text[owner] === "'" ? owner : text.length;
  let start = end;
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    if (words > 0) start--;
    while (start > 0 && !BREAKS.includes(text[start - 1]!)) start--;
    if (OTHER_PLACES.has(text.slice(start, end))) return true;
  }
  return false;
}
const BREAKS = ' \u00a0\n\t(“"';

/**
 * Ways to write a jurisdiction, narrowest place first: US-MA-boston → [["Boston"], ["Massachusetts", "Mass."]]; US →
 * [].
 */
export function placeNames(jurisdiction: string): readonly (readonly string[])[] {
  const [country, state, ...city] = jurisdiction.split('-');
  if (country !== 'US' || !state) return [];
  const names: (readonly string[])[] = [];
  if (city.length > 0) names.push([city.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')]);
  names.push([...(STATES[state] ?? []), `-${state})`]);
  return names;
}
