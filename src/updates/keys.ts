/** Keys and signatures of a feed: ECDSA P-256 with SHA-256, raw 64-byte signatures over a file's exact bytes. */
import { fromBase64 } from '../lib/base64.ts';
import { sha256 } from '../lib/sha256.ts';

export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
export const SIGNATURE_BYTES = 64;
const KEY_ID_BYTES = 32;

/** Name of a public key: SHA-256 of its 65 raw bytes, in hexadecimal. `key` is their base64. */
export function keyId(key: string): Promise<string> {
  return sha256(fromBase64(key));
}

/** True when `signature` is that of `bytes` by the key whose raw bytes `key` holds in base64. Never throws. */
export async function verifySignature(
  key: string,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  if (signature.length !== SIGNATURE_BYTES) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', fromBase64(key), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(
      SIGNING,
      imported,
      signature as Uint8Array<ArrayBuffer>,
      bytes as Uint8Array<ArrayBuffer>,
    );
  } catch {
    return false;
  }
}

/** A signature with the id of the key that made it. */
export type KeyedSignature = { key: string; signature: Uint8Array };

/** Reads the signature file of a root: 32 bytes of key id and 64 of signature, again and again. Null: not of that form. */
export function readSignatures(bytes: Uint8Array): KeyedSignature[] | null {
  const size = KEY_ID_BYTES + SIGNATURE_BYTES;
  if (bytes.length === 0 || bytes.length % size !== 0) return null;
  const found: KeyedSignature[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const id = bytes.subarray(at, at + KEY_ID_BYTES);
    found.push({
      key: Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join(''),
      signature: bytes.slice(at + KEY_ID_BYTES, at + size),
    });
  }
  return found;
}

/** Writes what `readSignatures` reads. */
export function writeSignatures(signatures: readonly KeyedSignature[]): Uint8Array {
  const size = KEY_ID_BYTES + SIGNATURE_BYTES;
  const bytes = new Uint8Array(signatures.length * size);
  signatures.forEach(({ key, signature }, index) => {
    for (let at = 0; at < KEY_ID_BYTES; at++) {
      bytes[index * size + at] = Number.parseInt(key.slice(at * 2, at * 2 + 2), 16);
    }
    bytes.set(signature, index * size + KEY_ID_BYTES);
  });
  return bytes;
}
