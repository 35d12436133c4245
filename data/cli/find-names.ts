/** A span that reads like a name or a legal term. Offsets are into the text given. */
export type FoundName = { start: number; end: number; text: string };

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d’'&-]*(?:\.\p{Lu}\.?)*`;
/** Small words inside names: "Department of Labor", "Immigration and Customs". */
const LINK = String.raw`(?:of|for|and|on|the|de|del|la|v\.|&)`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d@.])(?:${WORD})(?:(?:\s${LINK}){0,2}\s${WORD})*(?:\s\d{1,4}(?:\(\w\))*)?`,
  'gu',
);
const LEGAL = /\b(?:Section|Title|Proposition|Rule|Form)\s[A-Z]?-?\d[\w().-]*/g;

/** Words with a capital that are no names by themselves. */
const COMMON = new Set(
  (
    'The A An And But Or Nor So Yet For If When While As In On At By To From Of With Without Since Though Although Because Then Now Here There This That ' +
    'These Those He She It We You They I His Her Its Our Their My Your What Who Why How Where Which After Before Until Once During Under Over Not No Yes ' +
    'Some Many Most More All Both Each Every Few Several One Two Three Four Five Six Ten Last Next Also Still Just Even Only Instead However Meanwhile According ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mr Mrs Ms Dr Sen Rep Gov President Mayor Governor Senator Secretary Director Judge U.S US American Americans America I’m It’s We’re'
  ).split(' '),
);

/** Places and peoples that no curator would write a record for. */
const PLACES = new Set(
  (
    'United States,Mexico,Washington,El Salvador,Guatemala,Honduras,Venezuela,Haiti,Cuba,China,India,Canada,Mexico City,San Diego,Los Angeles,New York,New York City,' +
    'Chicago,Boston,Houston,Dallas,Miami,Tijuana,English,Spanish,Hispanic,Latino,Mexican,Afghan,Afghanistan,Ukrainian,Palestinian,Alabama,Alaska,Arizona,Arkansas,' +
    'California,Calif,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,' +
    'Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,' +
    'Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,God,Getty Images,AP Photo'
  ).split(','),
);

/** Names and legal terms of a text, in order. A single word at the beginning of a sentence is none. */
export function findNames(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (const match of text.matchAll(NAME)) {
    const name = trim(match[0], match.index);
    if (
      !name ||
      PLACES.has(name.text) ||
      (!/\s/.test(name.text) && (beginsSentence(text, name.start) || name.text.length < 3))
    )
      continue;
    found.push(name);
  }
  for (const match of text.matchAll(LEGAL)) {
    const end = match.index + match[0].length;
    if (!found.some((name) => name.start < end && match.index < name.end))
      found.push({ start: match.index, end, text: match[0] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Without common words at either end and a possessive: "But Jane Roe’s" → "Jane Roe". */
function trim(text: string, start: number): FoundName | null {
  let cut = text.replace(/[’']s?$/, '');
  let at = start;
  for (
    let first = /^(\S+)(\s+|$)/.exec(cut);
    first && COMMON.has(first[1]!.replace(/\.$/, ''));
    first = /^(\S+)(\s+|$)/.exec(cut)
  ) {
    at += first[0].length;
    cut = cut.slice(first[0].length);
  }
  for (let last = /\s+(\S+)$/.exec(cut); last && COMMON.has(last[1]!); last = /\s+(\S+)$/.exec(cut))
    cut = cut.slice(0, last.index);
  return cut === '' || !/^\p{Lu}/u.test(cut) ? null : { start: at, end: at + cut.length, text: cut };
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:…][”"’)]*\s+|[“"‘(]|\n\s*)$/u.test(text.slice(Math.max(0, at - 6), at));
}
