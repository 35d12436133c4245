import { expandBraces } from './expand-braces.ts';
import type { Phrase, TopicVocabulary, WordFamily } from './topic-vocabulary.ts';
import { firstWordOf } from './topic-words.ts';

type Words = WordFamily & { readonly words: string };

/**
 * Words that speak for immigration coverage, by family. A family is one idea however often it is written, so that an
 * article on one migrant footballer does not score like one on policy. Weights: 3 hardly means anything else,
 * 2 usually means it, 1 needs company ("visa" is also a card, "ICE" also a stock).
 *
 * How words are written: "|" between forms, braces for choices ("deport{,s,ed}"). A form that begins with a small letter may
 * also begin with a capital; all other letters stand as they are written.
 */
const WORD_FAMILIES: readonly Words[] = [
  {
    name: 'immigration',
    weight: 3,
    words:
      'immigra{nt,nts,tion,nte,ntes,ción}|IMMIGRA{NT,NTS,TION}|inmigra{nte,ntes,ción}|migratori{o,a,os,as}',
  },
  { name: 'migrants', weight: 2, words: 'migrant{,s,e,es}|MIGRANT{,S}' },
  {
    name: 'no papers',
    weight: 3,
    words:
      'undocumented|indocumentad{o,a,os,as}|{illegal,criminal,illegal illegal,criminal illegal} {alien,aliens}|sin papeles',
  },
  {
    name: 'deportation',
    weight: 3,
    words:
      'deport{,s,ed,ing,ation,ations,able,ee,ees,ación,aciones,ado,ada,ados,adas,ar}|DEPORT{,ED,ATION,ATIONS}|removal {proceedings,order,orders}',
  },
  { name: 'asylum', weight: 3, words: 'asyl{um,ee,ees}|asilo' },
  { name: 'refugees', weight: 2, words: 'refugee{,s}|resettlement|refugiad{o,a,os,as}' },
  {
    name: 'agencies',
    weight: 3,
    words:
      'USCIS|CBP|Border Patrol|Customs and Border|Citizenship and Immigration|Patrulla Fronteriza|immigration {judge,court}{,s}',
  },
  // Screens travellers and counts terrorists as well.
  { name: 'Homeland Security', weight: 2, words: 'Homeland Security|DHS|Seguridad Nacional' },
  {
    name: 'ICE at work',
    weight: 3,
    words:
      '{ICE,Ice} {agent,agents,officer,officers,official,officials,director,detention,detainee,detainees,detainer,detainers,raid,raids,arrest,arrests,custody,facility,facilities,operation,operations,enforcement}|cooperat{e,es,ed,ing,ion,ive} with ICE|anti-ICE|agentes de ICE',
  },
  { name: 'ICE', weight: 1, words: 'ICE|I.C.E.|la {M,m}igra' },
  {
    name: 'border',
    weight: 2,
    words:
      'border {wall,security,crossing,crossings,crosser,crossers,crossed,crisis,czar,enforcement,agent,agents,fence,emergency,with Mexico,barrier,barriers,deal,bill,funding}|{southern,southwest,Mexican,U.S.-Mexico,Mexico} border|{build,building,built} {a,the,his} {,border }wall|frontera sur|la frontera',
  },
  {
    name: 'status',
    weight: 2,
    words:
      'green card{,s}|permanent resident{,s}|naturali{s,z}{ation,ed,e}|birthright citizenship|work permit{,s}|ciudadanía|residencia permanente',
  },
  { name: 'amnesty', weight: 2, words: 'amnesty' },
  { name: 'travel ban', weight: 2, words: 'travel {b,B}an' },
  { name: 'visas', weight: 1, words: 'visa{,s}' },
  {
    name: 'programs',
    weight: 3,
    words:
      'D{ACA,aca}|DAPA|dreamers|DREAM{ers,ERS}|soñadores|TPS|Temporary Protected Status|Title 42|287(g)|Muslim {b,B}an|E-Verify|H-{1,2}B|expedited {r,R}emoval|humanitarian {p,P}arole|Remain in Mexico|public {c,C}harge|Alien Enemies|Laken Riley|immigration detainer{,s}|ICE hold{,s}|Optional Practical Training',
  },
  {
    name: 'sanctuary',
    weight: 3,
    words:
      'sanctuary {c,C}{ity,ities,ounty,ounties}|sanctuary {j,J}urisdiction{,s}|sanctuary {p,P}olic{y,ies}|sanctuary {l,L}aw{,s}|sanctuary {s,S}tate{,s}|ciudad{,es} santuario|T{rust,RUST} Act',
  },
];

/** Words of the United States, and of other countries whose immigration coverage is not ours. */
const AT_HOME =
  'U.S.|US|USA|United States|America{,n,ns}|Estados Unidos|EE. UU.|EE.UU.|Trump|Biden|Obama|Congress|Republican{,s}|Democrat{,s}|ICE|DHS|Homeland Security|Border Patrol|Texas|California|Arizona|Florida|New York|Chicago|Illinois|Massachusetts|Boston|Minnesota|Minneapolis|Maryland|Mexico';
const ABROAD =
  'UK|U.K.|Brit{ain,ish,on,ons}|England|English Channel|Home Office|Home Secretary|Channel|Calais|Dover|Kent|London|Tory|Tories|Labour|EU|European Union|Brexit|Brussels|Frontex|Mediterranean|Lampedusa|Rwanda|Austral{ia,ian,ians}|Nauru|Manus|Canad{a,ian,ians}|Ottawa|German{,y,s}|Merkel|Berlin|Greece|Greek|Lesbos|Ital{y,ian}|Hungar{y,ian}|France|French|Denmark|Danish|Sweden|Swedish|Ireland|Irish|India|Bangladesh|Rohingya|Myanmar|Israel|Turkey|Lebanon|Jordan|Kenya|South Africa|Iraq|Syria|España|Marruecos|Ceuta|Melilla|Canarias|Unión Europea|Reino Unido';

/** Words beside which "ICE" is an exchange, a rink, an engine or weather. */
const OTHER_ICE =
  'NYSE|NASDAQ|Nasdaq|Intercontinental Exchange|shares|stock{,s}|hockey|NHL|rink{,s}|skat{ing,er,ers}|combustion|freezing|storm{,s}';

/** Names that begin like a word above and mean nothing here. */
const OF_NO_MATTER = 'amnesty International';

/** Compiled into the lexicon; what is loaded with every article does not carry it. */
export const VOCABULARY: TopicVocabulary = {
  families: WORD_FAMILIES.map(({ name, weight }) => ({ name, weight })),
  phrases: packPhrases(),
};

function packPhrases(): Record<string, Phrase[]> {
  const groups = [...WORD_FAMILIES.map(({ words }) => words), AT_HOME, ABROAD, OTHER_ICE].map(formsOf);
  const home = new Set(formsOf(AT_HOME));
  const phrases: Record<string, Phrase[]> = {};
  const add = (text: string, group: number) => {
    const first = firstWordOf(text);
    phrases[first] ??= [];
    const list = phrases[first];
    if (!list.some((one) => one[0] === text)) list.push([text, group, home.has(text) ? 1 : 0]);
  };
  for (const text of formsOf(OF_NO_MATTER)) add(text, -1);
  for (const [group, forms] of groups.entries()) for (const text of forms) add(text, group);
  return phrases;
}

function formsOf(words: string): string[] {
  return words.split('|').flatMap(expandBraces).flatMap(withCapital);
}

function withCapital(form: string): string[] {
  const capital = form[0]!.toUpperCase() + form.slice(1);
  return capital === form ? [form] : [form, capital];
}
