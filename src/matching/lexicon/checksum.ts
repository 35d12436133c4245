/**
 * Checksum of 32-bit words, four lanes at a time so that it costs about a word a nanosecond. It finds damage in storage
 * and transport; it is no protection against intent, which the bundle's hash and signature are.
 */
export function checksum(words: Uint32Array, from: number): number {
  let a = 0x9e3779b1 | 0;
  let b = 0x85ebca6b | 0;
  let c = 0xc2b2ae35 | 0;
  let d = 0x27d4eb2f | 0;
  let at = from;
  for (const end = words.length - 3; at < end; at += 4) {
    a = Math.imul(a ^ words[at]!, 0x01000193);
    b = Math.imul(b ^ words[at + 1]!, 0x01000193);
    c = Math.imul(c ^ words[at + 2]!, 0x01000193);
    d = Math.imul(d ^ words[at + 3]!, 0x01000193);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
