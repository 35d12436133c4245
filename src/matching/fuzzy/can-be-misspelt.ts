import type { Form } from '../lexicon/form.ts';
import { MIN_LETTERS } from './fuzzy-layout.ts';

/** Citations and numbered documents: one letter or digit makes another of them. */
const CITED =
  /§|\bU\.?S\.?C\b|\bC\.?F\.?R\b|\bPub\. ?L|\bFed\. Reg|\bStat\.|\bH\.? ?R\.|\bI&N\b|\b(?:Bill|Order|Law|Proclamation|No\.|EO|[HS]B|Title|Section|Matter of)\b(?=.*\d)/;

/** True for forms that may be recognised when misspelt: full names of ten letters and more that are no citations. */
export function canBeMisspelt(form: Form): boolean {
  if (form.use.exactCase || (form.use.form !== 'name' && form.use.form !== 'alias')) return false;
  if (CITED.test(form.text) || /[^\p{Script=Latin}\p{M}\p{N}\s\p{P}]/u.test(form.text)) return false;
  return (form.text.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS;
}
