/**
 * Letters one at a time. What these tell could be asked of patterns, but each pattern has to be compiled on every page that is
 * opened, which takes longer than all its answers.
 */

/** Capitals beyond À–Þ of languages that names come from. */
const FURTHER_CAPITALS = 'ĆČĐİŁŃŘŚŞŠŹŻŽ';

/** True where a capital letter stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xc0) return unit > 0x40 && unit < 0x5b;
  return unit < 0xdf ? unit !== 0xd7 : FURTHER_CAPITALS.includes(text[at]!);
}

/** True where a small letter stands at `at`. */
export function isSmallAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit > 0x60 && unit < 0x7b) || (unit > 0xde && unit < 0x250 && unit !== 0xf7);
}
