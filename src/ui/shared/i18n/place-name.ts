/** Postal codes of the states with their names; names of states are the same in English and Spanish news. */
const STATES: Record<string, string> = Object.fromEntries(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
    'DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,' +
    'KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,' +
    'MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,' +
    'NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,' +
    'RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,' +
    'VI U.S. Virgin Islands,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/**
 * A jurisdiction in words: "US-MA-boston" → "Boston, Massachusetts", "US-TX" → "Texas", "MX" → "Mexico".
 * Null for the whole United States, which goes without saying.
 */
export function placeName(jurisdiction: string, locale: string): string | null {
  const [country = '', state, ...city] = jurisdiction.split('-');
  if (state !== undefined) {
    const stateName = STATES[state] ?? state;
    if (city.length === 0) return stateName;
    const cityName = city.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    return `${cityName}, ${stateName}`;
  }
  if (country === 'US') return null;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}
