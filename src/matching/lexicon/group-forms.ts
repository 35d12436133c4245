import type { FormGroup } from './build-scan-tables.ts';
import type { Form } from './form.ts';
import { shapeForm } from './shape-form.ts';

/** Forms written alike become one group with all their uses; the same meaning twice is kept once, the first. */
export function groupForms(forms: readonly Form[]): FormGroup[] {
  const groups = new Map<string, FormGroup>();
  for (const form of forms) {
    const shaped = shapeForm(form);
    if (!shaped) continue;
    const key = `${shaped.prefixes.at(-1)} ${shaped.prefixes.length} ${shaped.verify} ${shaped.shape}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { shaped, uses: [form.use] });
    else if (!group.uses.some((use) => isSameMeaning(use, form.use))) group.uses.push(form.use);
  }
  return [...groups.values()];
}

/** Same target, and the one that stands already covers the conditions of the other. */
function isSameMeaning(a: Form['use'], b: Form['use']): boolean {
  const sameTarget =
    a.form === 'title'
      ? b.form === 'title' && a.office === b.office
      : b.form !== 'title' && a.entity === b.entity;
  if (!sameTarget) return false;
  const rank = (form: string) => (form === 'name' || form === 'alias' || form === 'acronym' ? 'full' : form);
  return (
    rank(a.form) === rank(b.form) &&
    a.from === b.from &&
    a.to === b.to &&
    (a.needs === b.needs || a.needs === null)
  );
}
