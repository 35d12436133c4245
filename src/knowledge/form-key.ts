/**
 * What two ways to write a name have in common: letters and digits, without case, marks, spaces, a leading "the" and a
 * plural's ending. "The Sanctuary Cities" and "sanctuary city" have one key; so have "U.S.C.I.S." and "USCIS".
 */
export function formKey(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '');
  const letters = words.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/ies$/, 'y').replace(/(?<=..[^s])s$/, '');
}
