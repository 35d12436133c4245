/**
 * Sections of the Immigration and Nationality Act and where they stand in title 8 of the United States Code.
 * Built from the classification that the Code itself gives at the head of each section ("June 27, 1952, ch. 477,
 * title II, ch. 1, § 208"), where numbers run on together: a row says that INA sections `first` to `last` are
 * 8 U.S.C. `code` and the numbers after it. Sections with letters have their own rows. Repealed sections whose
 * number the Code has given up (106, 242A, 242B) are left out.
 */
const RUNS: readonly (readonly [first: number, last: number, code: number])[] = [
  [101, 105, 1101],
  [201, 210, 1151],
  [211, 215, 1181],
  [217, 219, 1187],
  [221, 224, 1201],
  [231, 236, 1221],
  [237, 239, 1227],
  [241, 241, 1231],
  [242, 243, 1252],
  [245, 250, 1255],
  [251, 258, 1281],
  [261, 266, 1301],
  [271, 280, 1321],
  [281, 293, 1351],
  [301, 309, 1401],
  [310, 329, 1421],
  [330, 348, 1441],
  [349, 357, 1481],
  [358, 361, 1501],
  [411, 414, 1521],
  [501, 507, 1531],
];

const SINGLE: Readonly<Record<string, string>> = {
  '210A': '1161', '213A': '1183a', '216': '1186a', '216A': '1186b', '235A': '1225a', '236A': '1226a',
  '240': '1229a', '240A': '1229b', '240B': '1229c', '240C': '1230', '244': '1254a', '245A': '1255a',
  '274A': '1324a', '274B': '1324b', '274C': '1324c', '274D': '1324d', '294': '1363a', '295': '1363b', '329A': '1440-1',
}; // biome-ignore format: one row a chapter reads better than one a line

const toCode = new Map<string, string>(Object.entries(SINGLE));
for (const [first, last, code] of RUNS) {
  for (let section = first; section <= last; section++)
    toCode.set(String(section), String(code + section - first));
}
const toAct = new Map([...toCode].map(([act, code]) => [code, act]));

/** Section of 8 U.S.C. for a section of the Act: "287" → "1357", "240A" → "1229b"; null where there is none. */
export function codeSectionOf(actSection: string): string | null {
  return toCode.get(actSection.toUpperCase()) ?? null;
}

/** Section of the Act for a section of 8 U.S.C.: "1357" → "287"; null where there is none. */
export function actSectionOf(codeSection: string): string | null {
  return toAct.get(codeSection.toLowerCase()) ?? null;
}
