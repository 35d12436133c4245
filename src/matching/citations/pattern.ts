/** Pieces that the grammars' patterns share. All read text as published: any white space, any dash, curly quotes. */

/** "(a)(1)(A)", possibly empty. */
export const SUBSECTIONS = String.raw`(?:\((?:[A-Za-z]{1,4}|\d{1,3})\))*`;
/** The word or sign before a section's number: "§", "§§", "Section", "sec." */
export const SECTION_SIGN = String.raw`(?:§{1,2}|[Ss]ections?\b|[Ss]ec(?:cs?)?\.|[Ss]ecci[oó]n(?:es)?\b)`;
/** What stands between the numbers of a list: "1225, 1226 and 1231". */
const LIST_GAP = String.raw`(?:,?\s(?:and|or|y|o|through)\s|,\s|\s?[-–—&/]\s?)`;

/** One number of a citation and the span that names it. */
export type ListItem = { start: number; end: number; value: string };

/**
 * Reads the further numbers of a list that goes on at `from`: after "8 U.S.C. §§ 1225" the text ", 1226 and 1231(a)"
 * gives two items. `item` must match one number at its place.
 */
export function readList(text: string, from: number, item: RegExp): ListItem[] {
  const items: ListItem[] = [];
  const gap = new RegExp(LIST_GAP, 'y');
  const one = new RegExp(item.source, 'y');
  let at = from;
  for (;;) {
    gap.lastIndex = at;
    const between = gap.exec(text);
    if (!between) return items;
    one.lastIndex = at + between[0].length;
    const found = one.exec(text);
    if (!found) return items;
    at = one.lastIndex;
    items.push({ start: found.index, end: at, value: found[0] });
  }
}
