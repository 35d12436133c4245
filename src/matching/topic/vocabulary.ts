import type { PackedVocabulary, WordFamily } from './topic-vocabulary.ts';

/**
 * Words that speak for immigration coverage, by family. A family is one idea however often it is written, so that an
 * article on one migrant footballer does not score like one on policy. Weights: 3 hardly means anything else,
 * 2 usually means it, 1 needs company ("visa" is also a card, "ICE" also a stock).
 */
const WORD_FAMILIES: readonly WordFamily[] = [
  {
    name: 'immigration',
    weight: 3,
    pattern:
      '[Ii]mmigra(?:nts?|tion|nte?s?|ción)|IMMIGRA(?:NTS?|TION)|[Ii]nmigra(?:ntes?|ción)|[Mm]igratori[oa]s?',
  },
  { name: 'migrants', weight: 2, pattern: '[Mm]igrants?|[Mm]igrantes?|MIGRANTS?' },
  {
    name: 'no papers',
    weight: 3,
    pattern: String.raw`[Uu]ndocumented|[Ii]ndocumentad[oa]s?|(?:[Ii]llegal|[Cc]riminal)\s(?:illegal\s)?aliens?|sin\spapeles`,
  },
  {
    name: 'deportation',
    weight: 3,
    pattern: String.raw`[Dd]eport(?:s|ed|ing|ations?|able|ee|ees|ación|aciones|ad[oa]s?|ar)?|DEPORT(?:ED|ATIONS?)?|[Rr]emoval\s(?:proceedings|orders?)`,
  },
  { name: 'asylum', weight: 3, pattern: '[Aa]syl(?:um|ees?)|[Aa]silo' },
  { name: 'refugees', weight: 2, pattern: '[Rr]efugees?|[Rr]esettlement|[Rr]efugiad[oa]s?' },
  {
    name: 'agencies',
    weight: 3,
    pattern: String.raw`USCIS|CBP|Border\sPatrol|Customs\sand\sBorder|Citizenship\sand\sImmigration|Patrulla\sFronteriza|[Ii]mmigration\s(?:judge|court)s?`,
  },
  // Screens travellers and counts terrorists as well.
  { name: 'Homeland Security', weight: 2, pattern: String.raw`Homeland\sSecurity|DHS|Seguridad\sNacional` },
  {
    name: 'ICE at work',
    weight: 3,
    pattern: String.raw`I(?:CE|ce)\s(?:agents?|officers?|officials?|director|detention|detainees?|detainers?|raids?|arrests?|custody|facilit(?:y|ies)|operations?|enforcement)|[Cc]ooperat\w+\swith\sICE|anti-ICE|agentes\sde\sICE`,
  },
  { name: 'ICE', weight: 1, pattern: String.raw`ICE|I\.C\.E\.|la\s[Mm]igra` },
  {
    name: 'border',
    weight: 2,
    pattern: String.raw`[Bb]order\s(?:wall|security|cross(?:ings?|ers?|ed)?|crisis|czar|enforcement|agents?|fence|emergency)|(?:southern|southwest|Mexican|U\.S\.-Mexico|Mexico)\sborder|border\s(?:with\sMexico|barriers?|deal|bill|funding)|[Bb]uil(?:d|ding|t)\s(?:a|the|his)\s(?:border\s)?wall|frontera\ssur|la\sfrontera`,
  },
  {
    name: 'status',
    weight: 2,
    pattern: String.raw`[Gg]reen\scards?|[Pp]ermanent\sresidents?|[Nn]aturali[sz](?:ation|ed|e)|[Bb]irthright\scitizenship|[Ww]ork\spermits?|[Cc]iudadanía|residencia\spermanente`,
  },
  { name: 'amnesty', weight: 2, pattern: String.raw`[Aa]mnesty(?!\sInternational)` },
  { name: 'travel ban', weight: 2, pattern: String.raw`[Tt]ravel\s[Bb]an` },
  { name: 'visas', weight: 1, pattern: '[Vv]isas?' },
  {
    name: 'programs',
    weight: 3,
    pattern: String.raw`D(?:ACA|aca)|DAPA|[Dd][Rr][Ee][Aa][Mm]ers|[Ss]oñadores|TPS|Temporary\sProtected\sStatus|Title\s42|287\(g\)|Muslim\s[Bb]an|E-Verify|H-[12]B|[Ee]xpedited\s[Rr]emoval|[Hh]umanitarian\s[Pp]arole|Remain\sin\sMexico|[Pp]ublic\s[Cc]harge|Alien\sEnemies|Laken\sRiley|[Ii]mmigration\sdetainers?|ICE\sholds?|Optional\sPractical\sTraining`,
  },
  {
    name: 'sanctuary',
    weight: 3,
    pattern: String.raw`[Ss]anctuary\s(?:[Cc]it(?:y|ies)|[Jj]urisdictions?|[Pp]olic(?:y|ies)|[Ll]aws?|[Ss]tates?|[Cc]ount(?:y|ies))|ciudad(?:es)?\ssantuario|Trust\sAct|TRUST\sAct`,
  },
];

/** Words of the United States, and of other countries whose immigration coverage is not ours. */
const AT_HOME = String.raw`U\.S\.|US|USA|United\sStates|America(?:n|ns)?|Estados\sUnidos|EE\.\s?UU\.|Trump|Biden|Obama|Congress|Republicans?|Democrats?|ICE|DHS|Homeland\sSecurity|Border\sPatrol|Texas|California|Arizona|Florida|New\sYork|Chicago|Illinois|Massachusetts|Boston|Minnesota|Minneapolis|Maryland|Mexico`;
const ABROAD = String.raw`UK|U\.K\.|Brit(?:ain|ish|ons?)|England|English\sChannel|Home\sOffice|Home\sSecretary|Channel|Calais|Dover|Kent|London|Tory|Tories|Labour|EU|European\sUnion|Brexit|Brussels|Frontex|Mediterranean|Lampedusa|Rwanda|Austral(?:ia|ians?)|Nauru|Manus|Canad(?:a|ians?)|Ottawa|German(?:y|s)?|Merkel|Berlin|Greece|Greek|Lesbos|Ital(?:y|ian)|Hungar(?:y|ian)|France|French|Denmark|Danish|Sweden|Swedish|Ireland|Irish|India|Bangladesh|Rohingya|Myanmar|Israel|Turkey|Lebanon|Jordan|Kenya|South\sAfrica|Iraq|Syria|España|Marruecos|Ceuta|Melilla|Canarias|Unión\sEuropea|Reino\sUnido`;

/** Words beside which "ICE" is an exchange, a rink, an engine or weather. */
const OTHER_ICE = String.raw`NYSE|NASDAQ|Nasdaq|Intercontinental\sExchange|[Ss]hares|[Ss]tocks?|[Hh]ockey|NHL|[Rr]inks?|[Ss]kat(?:ing|ers?)|[Cc]ombustion|[Ff]reezing|[Ss]torms?`;

/** Compiled into the lexicon; what is loaded with every article does not carry it. */
export const VOCABULARY: PackedVocabulary = {
  families: WORD_FAMILIES,
  home: AT_HOME,
  abroad: ABROAD,
  otherIce: OTHER_ICE,
};
