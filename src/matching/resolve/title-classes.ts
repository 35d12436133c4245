import { holdsOn } from '../../knowledge/as-of.ts';
import type { LexiconEntity, LexiconRole } from '../lexicon/lexicon.ts';
import type { BlockView } from './article-view.ts';
import { wordBefore } from './words-around.ts';

/**
 * A title as news copy puts it before a surname, and the roles that bear it out; before it its last words in small letters without
 * stops, so that few patterns need be asked. Longer titles stand first. A calling
 * is borne by those only who hold it: "Judge Johnson" is no Speaker of that name, while "Leader Johnson" may be.
 */
const CLASSES: readonly (readonly [last: string, before: RegExp, roles: RegExp, calling?: 'calling'])[] = [
  ['president presidente vice-president vice-presidente', /\bvice[ -]presidente?$/i, /\bvice president\b/i],
  ['governor gov', /\b(?:lieutenant governor|lt\. gov\.?)$/i, /lieutenant governor/i],
  ['senator sen', /\b(?:state )sen(?:ator|\.)$/i, /state senator/i],
  ['senator senators sen sens senador senadora', /\bsen(?:ators?|s?\.|adora?)$/i, /senator/i],
  ['rep reps representative representatives congressman congresswoman congressmen congresswomen congresista representante', /\b(?:reps?\.|representatives?|congress(?:wo)?man|congress(?:wo)?men|congresista|representante)$/i, /representative|congress(?:wo)?man|delegate/i],
  ['governor governors gov govs gobernador gobernadora', /\b(?:governors?|govs?\.|gobernadora?)$/i, /governor/i, 'calling'],
  ['mayor mayors alcalde alcaldesa', /\b(?:mayors?|alcalde(?:sa)?)$/i, /\bmayor\b/i, 'calling'],
  ['general gen ag', /\b(?:attorney general|atty\. gen\.|AG|fiscal general)$/i, /attorney general/i],
  ['general', /\bsolicitor general$/i, /solicitor general/i],
  ['secretary', /\b(?:deputy|assistant|under) ?secretary$/i, /secretary/i],
  ['secretary secretario secretaria', /\b(?:secretary|secretari[oa])$/i, /secretary/i],
  ['president president-elect presidente vice-president vice-presidente', /\b(?:president(?:-elect)?|presidente)$/i, /\bpresident\b/i],
  ['justice justices', /\b(?:chief )?justices?$/i, /justice/i, 'calling'],
  ['judge judges juez jueza', /\b(?:judges?|juez|jueza)$/i, /\bjudge\b|magistrate/i, 'calling'],
  ['czar frontera', /\b(?:czar|zar de la frontera)$/i, /czar/i],
  ['speaker', /\bspeaker$/i, /speaker/i],
  ['leader whip', /\b(?:majority|minority) (?:leader|whip)$/i, /leader|whip/i],
  ['commissioner', /\bcommissioner$/i, /commissioner/i],
  ['director directora', /\b(?:director|directora)$/i, /director|senior official/i],
  ['administrator', /\badministrator$/i, /administrator/i],
  ['chief commander superintendent', /\b(?:chief|commander|superintendent)$/i, /chief|commander|superintendent/i],
  ['sheriff', /\b(?:sheriff)$/i, /sheriff/i, 'calling'],
  ['pope papa', /\b(?:pope|papa)$/i, /pope/i],
  ['cardinal archbishop bishop', /\b(?:cardinal|archbishop|bishop)$/i, /cardinal|bishop/i],
  ['ald alderman alderperson councilor councilman councilwoman councilmember', /\b(?:ald\.|alderman|alderperson|councilor|councilman|councilwoman|councilmember)$/i, /alder|council/i],
  ['del delegate', /\b(?:del\.|delegate)$/i, /delegate|representative/i],
  ['ambassador', /\bambassador$/i, /ambassador/i],
  ['candidate challenger', /\b(?:candidate|challenger)$/i, /candidate/i],
]; // biome-ignore format: a table

/** Ranks and callings that few records hold: before a surname they mean whom the article names, if anybody. */
const RANK =
  /\b(Officer|Agent|Detective|Sergeant|Sgt|Captain|Capt|Lieutenant|Lt|Colonel|Col|Major|Deputy|Trooper|Pastor|Rev|Reverend|Father|Sister|Dr|Doctor|Professor|Prof|Coach|Attorney|Inspector|Prosecutor)\.?$/;

const REACH = 40;

const RANKS =
  'officer agent detective sergeant sgt captain capt lieutenant lt colonel col major deputy trooper pastor rev reverend father sister dr ' +
  'doctor professor prof coach attorney inspector prosecutor';
/** The classes by the last words of their titles; none for ranks. Most surnames are done with one look-up. */
const BY_LAST_WORD = new Map<string, (typeof CLASSES)[number][]>();
for (const word of RANKS.split(' ')) BY_LAST_WORD.set(word, []);
for (const row of CLASSES)
  for (const word of row[0].split(' ')) BY_LAST_WORD.set(word, [...(BY_LAST_WORD.get(word) ?? []), row]);

/** "Justices Kagan and Jackson", "Reps. Lee, Moulton and McGovern": the title of several stands before the first. */
const JOINED =
  /\b([Jj]ustices|[Jj]udges|Sens\.|[Ss]enators|Reps\.|[Rr]epresentatives|Govs\.|[Gg]overnors|[Mm]ayors)[\s\u00a0]((?:[A-Z][\w’'.-]*(?:,\s|\s))+(?:and\s)?)$/;

/**
 * The class of the title right before a place: "Gov." before "Murphy" gives its roles' pattern; null where no title
 * stands.
 */
export function titleBefore(
  block: BlockView,
  at: number,
): { words: string; roles: RegExp; calling: boolean } | null {
  let last = wordBefore(block.text, at);
  if (last?.text === 'and' || (!last && block.text.startsWith(', ', at - 2))) {
    const joined = JOINED.exec(block.text.slice(Math.max(0, at - 70), at));
    last = joined && wordBefore(block.text, at - joined[2]!.length);
  }
  if (!last) return null;
  const classes = BY_LAST_WORD.get(withoutStop(last.text).toLowerCase());
  if (!classes) return null;
  const before = block.text.slice(Math.max(0, at - REACH), last.end);
  for (const [, pattern, roles, calling] of classes) {
    const match = pattern.exec(before);
    if (!match) continue;
    if (!calling || /^[A-Z]/.test(match[0]))
      return { words: match[0], roles, calling: calling !== undefined };
  }
  const rank = RANK.exec(before);
  return rank && { words: rank[0], roles: new RegExp(`\\b${rank[1]}\\b`, 'i'), calling: false };
}

/**
 * How well a person bears a title on a date: 2 held it that day, 1 held it at another time or the date is unknown, 0
 * never.
 */
export function bearsTitle(entity: LexiconEntity, roles: RegExp, date: string | null): 0 | 1 | 2 {
  const held = entity.roles.filter((role) => roles.test(role.title));
  if (held.length === 0) return 0;
  return date !== null && held.some((role) => heldOn(role, date)) ? 2 : 1;
}

/** `to` null means: held when last checked. */
export function heldOn(role: Pick<LexiconRole, 'from' | 'to'>, date: string): boolean {
  return holdsOn({ from: role.from, ...(role.to !== null && { to: role.to }) }, date, '9999-12-31') !== null;
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
