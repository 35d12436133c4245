/**
 * Forms that follow from a form by rule, so that nobody has to list them and no text has to be changed to find them.
 */
import type { Form } from './form.ts';

/** "sanctuary city" → "sanctuary cities"; "LPR" → "LPRs"; "SB 4" → "SB4"; "Doe v. Noem" → "Doe vs. Noem". */
export function variantsOf(form: Form): Form[] {
  const derived: Form[] = [];
  const add = (text: string, exactCase = form.use.exactCase) =>
    derived.push({ ...form, text, derived: true, use: { ...form.use, exactCase } });
  if (form.use.form === 'name' || form.use.form === 'alias') {
    const plural = form.use.lang === 'en' ? pluralOf(form.text) : null;
    if (plural) add(plural);
    if (/ v\. /.test(form.text)) add(form.text.replace(' v. ', ' vs. '));
    const joined = form.text.replace(/^(\p{Lu}\.?\p{Lu}\.?) (\d+)$/u, '$1$2').replaceAll('.', '');
    if (/^\p{Lu}{2}\d+$/u.test(joined) && joined !== form.text) add(joined, true);
  }
  if (
    form.countable &&
    form.use.form === 'acronym' &&
    /^\p{Lu}{2,5}$/u.test(form.text) &&
    !form.text.endsWith('S')
  )
    add(`${form.text}s`, true);
  return derived;
}

/** The regular plural of a form in small letters throughout; null for names, plurals and what is not regular. */
function pluralOf(text: string): string | null {
  if (/[^\p{Ll} '’-]/u.test(text)) return null;
  if (/(?:ing|ed|[^aeiou]ly|s|men|people)$/.test(text)) return null;
  // "State departments" are not the State Department.
  if (/(?:department|supreme court|patrol|guard|protection|enforcement)$/.test(text)) return null;
  if (/[^aeiou]y$/.test(text)) return text.replace(/y$/, 'ies');
  if (/(?:s|x|z|ch|sh)$/.test(text)) return `${text}es`;
  if (/man$/.test(text)) return null;
  return `${text}s`;
}
