import * as v from 'valibot';
import { canonicalJson } from '../lib/canonical-json.ts';

/** The value of a small file of the feed, or null when it is not canonical JSON of that shape. */
export function readSignedJson<T>(bytes: Uint8Array, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read = v.safeParse(schema, JSON.parse(text), { abortEarly: true });
    return read.success && canonicalJson(read.output) === text ? read.output : null;
  } catch {
    return null;
  }
}
