import { holdsOn } from '../../knowledge/as-of.ts';
import type { LexiconEntity, LexiconRole } from '../lexicon/lexicon.ts';
import type { BlockView } from './article-view.ts';
import { wordBefore } from './words-around.ts';

/**
 * A title as news copy puts it before a surname, and the roles that bear it out. Longer titles stand first. A calling
 * is borne by those only who hold it: "Judge Johnson" is no Speaker of that name, while "Leader Johnson" may be.
 */
const CLASSES: readonly (readonly [before: RegExp, roles: RegExp, calling?: 'calling'])[] = [
  [/\bvice[ -]presidente?$/i, /\bvice president\b/i],
  [/\b(?:lieutenant governor|lt\. gov\.?)$/i, /lieutenant governor/i],
  [/\b(?:state )sen(?:ator|\.)$/i, /state senator/i],
  [/\bsen(?:ators?|s?\.|adora?)$/i, /senator/i],
  [/\b(?:reps?\.|representatives?|congress(?:wo)?man|congress(?:wo)?men|congresista|representante)$/i, /representative|congress(?:wo)?man|delegate/i],
  [/\b(?:governors?|govs?\.|gobernadora?)$/i, /governor/i, 'calling'],
  [/\b(?:mayors?|alcalde(?:sa)?)$/i, /\bmayor\b/i, 'calling'],
  [/\b(?:attorney general|atty\. gen\.|AG|fiscal general)$/i, /attorney general/i],
  [/\bsolicitor general$/i, /solicitor general/i],
  [/\b(?:deputy|assistant|under) ?secretary$/i, /secretary/i],
  [/\b(?:secretary|secretari[oa])$/i, /secretary/i],
  [/\b(?:president(?:-elect)?|presidente)$/i, /\bpresident\b/i],
  [/\b(?:chief )?justices?$/i, /justice/i, 'calling'],
  [/\b(?:judges?|juez|jueza)$/i, /\bjudge\b|magistrate/i, 'calling'],
  [/\b(?:czar|zar de la frontera)$/i, /czar/i],
  [/\bspeaker$/i, /speaker/i],
  [/\b(?:majority|minority) (?:leader|whip)$/i, /leader|whip/i],
  [/\bcommissioner$/i, /commissioner/i],
  [/\b(?:director|directora)$/i, /director|senior official/i],
  [/\badministrator$/i, /administrator/i],
  [/\b(?:chief|commander|superintendent)$/i, /chief|commander|superintendent/i],
  [/\b(?:sheriff)$/i, /sheriff/i, 'calling'],
  [/\b(?:pope|papa)$/i, /pope/i],
  [/\b(?:cardinal|archbishop|bishop)$/i, /cardinal|bishop/i],
  [/\b(?:ald\.|alderman|alderperson|councilor|councilman|councilwoman|councilmember)$/i, /alder|council/i],
  [/\b(?:del\.|delegate)$/i, /delegate|representative/i],
  [/\bambassador$/i, /ambassador/i],
  [/\b(?:candidate|challenger)$/i, /candidate/i],
]; // biome-ignore format: a table

/** Ranks and callings that few records hold: before a surname they mean whom the article names, if anybody. */
const RANK =
  /\b(Officer|Agent|Detective|Sergeant|Sgt|Captain|Capt|Lieutenant|Lt|Colonel|Col|Major|Deputy|Trooper|Pastor|Rev|Reverend|Father|Sister|Dr|Doctor|Professor|Prof|Coach|Attorney|Inspector|Prosecutor)\.?$/;

const REACH = 40;

/** The last words of all titles, so that most surnames are done with one look-up. */
const LAST_WORDS = new Set(
  (
    'president presidente president-elect vice-president vice-presidente governor gov gobernador gobernadora senator senators sen sens senador senadora rep reps ' +
    'representative representatives congressman congresswoman congressmen congresswomen congresista representante mayor alcalde alcaldesa general gen ag secretary ' +
    'secretario secretaria justice justices judge judges juez jueza czar frontera speaker leader whip commissioner director directora administrator chief commander ' +
    'superintendent sheriff pope papa cardinal archbishop bishop ald alderman alderperson councilor councilman councilwoman councilmember del delegate ambassador ' +
    'govs governors mayors candidate challenger officer agent detective sergeant sgt captain capt lieutenant lt colonel col major deputy trooper pastor rev reverend father sister dr doctor ' +
    'professor prof coach attorney inspector prosecutor'
  ).split(' '),
);

/** "Justices Kagan and Jackson", "Reps. Lee, Moulton and McGovern": the title of several stands before the first. */
const JOINED =
  /\b([Jj]ustices|[Jj]udges|Sens\.|[Ss]enators|Reps\.|[Rr]epresentatives|Govs\.|[Gg]overnors|[Mm]ayors)[\s\u00a0]((?:[A-Z][\w’'.-]*(?:,\s|\s))+and\s)$/;

/**
 * The class of the title right before a place: "Gov." before "Murphy" gives its roles' pattern; null where no title
 * stands.
 */
export function titleBefore(
  block: BlockView,
  at: number,
): { words: string; roles: RegExp; calling: boolean } | null {
  let last = wordBefore(block.text, at);
  if (last?.text === 'and') {
    const joined = JOINED.exec(block.text.slice(Math.max(0, at - 70), at));
    last = joined && wordBefore(block.text, at - joined[2]!.length);
  }
  if (!last || !LAST_WORDS.has(last.text.toLowerCase().replace(/\.$/, ''))) return null;
  const before = block.text.slice(Math.max(0, at - REACH), last.end);
  for (const [pattern, roles, calling] of CLASSES) {
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
