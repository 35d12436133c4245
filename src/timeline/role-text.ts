import type { Library } from '../knowledge/library.ts';
import type { Role } from '../knowledge/schema.ts';
import { shortName } from './short-name.ts';

/** A role in words, its body by its short name: "Acting Director, ICE". */
export function roleText({ title, at }: Role, library: Library): string {
  const body = at ? library.entity(at) : null;
  const name = body ? shortName(body) : at;
  return name ? `${title}, ${name}` : title;
}
