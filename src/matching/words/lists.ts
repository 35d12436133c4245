/**
 * Lists of words that linking looks words up in. They are compiled into the lexicon, so that what is loaded with every
 * article does not carry them; nothing but the lexicon's compiler imports this file.
 */

/** Given names of one person: "Bill Barr" is William Barr. */
export const NICKNAMES: readonly (readonly string[])[] = [
  ['william', 'bill', 'will', 'billy'], ['robert', 'bob', 'rob', 'bobby'], ['charles', 'chuck', 'charlie'], ['michael', 'mike'],
  ['thomas', 'tom', 'tommy'], ['gregory', 'greg'], ['richard', 'dick', 'rick', 'rich'], ['joseph', 'joe'], ['james', 'jim', 'jimmy'],
  ['daniel', 'dan', 'danny'], ['david', 'dave'], ['stephen', 'steven', 'steve'], ['matthew', 'matt'], ['christopher', 'chris'],
  ['edward', 'ed', 'eddie', 'ted'], ['elizabeth', 'liz', 'beth'], ['katherine', 'kathy', 'kate', 'kathryn', 'catherine'],
  ['anthony', 'tony'], ['andrew', 'andy', 'drew'], ['benjamin', 'ben'], ['samuel', 'sam'], ['ronald', 'ron'], ['donald', 'don'],
  ['lawrence', 'larry'], ['gerald', 'jerry', 'jerrold'], ['nicholas', 'nick'], ['patrick', 'pat'], ['kenneth', 'ken'],
  ['deborah', 'debbie', 'deb'], ['joshua', 'josh'], ['alexander', 'alex'], ['pamela', 'pam'], ['jeffrey', 'jeff'],
  ['timothy', 'tim'], ['raymond', 'ray'], ['zachary', 'zach'], ['nathaniel', 'nate', 'nathan'], ['philip', 'phillip', 'phil'],
  ['rodney', 'rod'], ['abigail', 'abby'], ['jonathan', 'jon', 'john'], ['frederick', 'fred'], ['peter', 'pete'], ['francis', 'frank'],
]; // biome-ignore format: a table

/** Capitalised words that stand before a surname and are no first name. */
export const NO_FIRST_NAME = (
  'the a an but and or nor so yet for if when while as in on at by to from of with without since though although because then now here ' +
  'there like unlike after before until till once during under over against about despite why how what who where which whether that this ' +
  'these those both either neither not only even still also just again later earlier today yesterday meanwhile however instead perhaps ' +
  'maybe did does do is was are were has have had will would can could should may might must let said says asked told called ask ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'former acting ex then-president president-elect democrat democrats republican republicans democratic gop independent conservative liberal ' +
  'mr mrs ms miss dr sir team anti pro never-trump per via vs versus i you he she we they it his her their its my your our large ' +
  'que el la los las pero y según cuando como para por con sin tras aunque mientras si también además después antes desde hasta contra ante entre sobre porque'
).split(' ');

/** Words that are somebody's office, rank or calling: what follows is a name, what stands before is no first name. */
export const CALLINGS = (
  'president vice senator senators sen sens representative representatives rep reps congressman congresswoman governor governors gov govs ' +
  'lt mayor mayors secretary secretaries director directors commissioner commissioners administrator chief chair chairman chairwoman ' +
  'attorney attorneys general gen judge judges justice justices sheriff sheriffs speaker leader whip czar ambassador minister ' +
  'superintendent supt officer officers agent agents detective detectives sergeant sgt captain capt lieutenant colonel col major maj ' +
  'deputy commander inspector prosecutor solicitor counsel spokesman spokeswoman spokesperson adviser advisor strategist candidate ' +
  'nominee councilor councilwoman councilman alderman ald alderperson delegate del assemblyman assemblywoman assemblymember cardinal ' +
  'archbishop bishop pope rev reverend father pastor professor prof host reporter author founder manager executive ceo presidente ' +
  'gobernador gobernadora alcalde alcaldesa senador senadora secretario secretaria directora juez jueza fiscal congresista representante'
).split(' ');

/**
 * Words of the subject that every reader knows and every article is full of. A footnote under each "deported" would be
 * noise, so they are linked only as part of a longer name ("mass deportation", "refugee admissions"), even where a
 * record lists them.
 */
export const EVERYDAY = [
  'refugee', 'refugees', 'asylee', 'asylees', 'deport', 'deports', 'deported', 'deporting', 'deportation', 'deportations',
  'deportee', 'deportees', 'removal', 'removals', 'removed', 'expulsion', 'expulsions', 'return', 'returns', 'parole', 'paroles',
  'paroled', 'immigrant', 'immigrants', 'immigration', 'migrant', 'migrants', 'alien', 'aliens', 'noncitizen', 'noncitizens',
  'raid', 'raids', 'arrest', 'arrests', 'detention', 'detained', 'bond', 'bonds', 'border', 'surge', 'sweep', 'sweeps', 'invasion', 'standing',
  'illegal entry', 'in the country illegally', 'in the us illegally', 'in the u.s. illegally', 'in the united states illegally',
  'acting director', 'acting secretary', 'lawsuit', 'protest', 'protests', 'protesters', 'flood the zone',
  'refugiado', 'refugiados', 'deportación', 'deportaciones', 'deportar', 'deportado', 'deportados', 'inmigrante', 'inmigrantes',
  'migrante', 'migrantes', 'redada', 'redadas', 'frontera',
]; // biome-ignore format: a list

/** US states by postal code: the name, then other ways to write it in news copy. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
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
export const ABROAD =
  'Mexico|Mexican|Canada|Canadian|Britain|British|U.K.|UK|Israel|Israeli|India|Indian|Colombia|Colombian|Venezuela|Venezuelan|Brazil|Brazilian|El Salvador|Salvadoran|Guatemala|Guatemalan|Honduras|Honduran|Kenya|Kenyan|Pakistan|Pakistani|Ukraine|Russia|Russian|Poland|Polish|Germany|German|Spain|Spanish|Australia|Australian'.split(
    '|',
  );

/** Other long forms of acronyms of ours. Where one is in the article, the acronym needs our own long form too. */
export const RIVALS: Readonly<Record<string, readonly string[]>> = {
  DHS: ['Department of Human Services', 'Departments of Human Services', 'Human Services Department'],
  BIA: ['Bureau of Indian Affairs'],
  CIS: ['Commonwealth of Independent States', 'cisgender'],
  FAIR: ['FAIR Plan', 'Fairness & Accuracy', 'Fairness and Accuracy'],
  CAT: ['Caterpillar', 'CAT scan'],
  LPR: ['icense plate reader', 'icense-plate reader', 'icense Plate Reader'],
  TPS: ['Toyota Production'],
  HSI: ['Hispanic-Serving', 'Hispanic-serving', 'Hispanic Serving', 'Hang Seng'],
  CAP: ['Center for American Progress', 'Community Assistance Program'],
  CRS: ['Catholic Relief Services'],
  NSA: ['National Security Agency'],
  ICE: ['Intercontinental Exchange', 'internal combustion', 'internal-combustion'],
  CASA: ['Court Appointed Special', 'Court-Appointed Special'],
};

/** Surnames that are also words with a capital: their bearers are linked by full name or title only. */
export const CAPITAL_WORDS = (
  'black white wall will may march her any english french german king pope page south north west east grant court ' +
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'
).split(' ');
/** Surnames that are also words: taken where they can be nothing but a name. */
export const COMMON_WORDS = (
  'good young lemon rose case hope grace love day early free gay joy law long more noble price small sharp short stone strong wise fair ' +
  'field hill church cook rice war wood best bond cash child core major minor mark power rich sterling swift self shy street story wolf'
).split(' ');
