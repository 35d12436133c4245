/** Every form of a set of records, from their names, aliases, short forms, roles and offices. */
import { nameRule } from '../../knowledge/name-rule.ts';
import type { Alias, Entity, Office } from '../../knowledge/schema.ts';
import type { Form } from './form.ts';
import { variantsOf } from './form-variants.ts';
import type { AliasUse, EntityForm } from './lexicon.ts';
import { roleTitleForms } from './role-title-forms.ts';

type AliasFields = Pick<Alias, 'lang' | 'case' | 'needs' | 'from' | 'to'>;

/** Kinds whose names, written as a heading, are common nouns: "Sanctuary city", "Expedited removal". */
const COMMON: ReadonlySet<string> = new Set(['term', 'program']);

/** Forms in the order of entities (by index), then offices; the first of two equal ones is the stronger. */
export function collectForms(entities: readonly Entity[], offices: readonly Office[]): Form[] {
  const forms: Form[] = [];
  entities.forEach((entity, index) => {
    forms.push(...entityForms(entity, index));
  });
  offices.forEach((office, index) => {
    for (const title of new Set([...office.titles, office.name])) forms.push(titleForm(title, index));
  });
  return forms.flatMap((form) => [form, ...variantsOf(form)]);
}

function entityForms(entity: Entity, index: number): Form[] {
  const add = (text: string, form: EntityForm, fields: AliasFields = {}): Form => ({
    text,
    anyCase: form === 'role-title',
    countable: entity.kind === 'term',
    derived: false,
    use: { form, entity: index, ...conditions(fields) },
  });
  const full = (text: string, form: 'name' | 'alias', fields?: AliasFields) =>
    add(text, isAcronym(text) ? 'acronym' : form, fields);
  const rule = nameRule(entity);
  return [
    full(COMMON.has(entity.kind) ? runningCase(entity.name) : entity.name, 'name', rule),
    ...(entity.aliases ?? [])
      .filter((alias) => alias !== rule)
      .map((alias) => (typeof alias === 'string' ? full(alias, 'alias') : full(alias.text, 'alias', alias))),
    ...(entity.names?.es ? [full(entity.names.es.name, 'alias', { lang: 'es' })] : []),
    ...(entity.short ?? []).map((short) => add(short, 'short')),
    ...(entity.kind === 'person'
      ? roleTitleForms(entity.roles ?? []).map((title) => add(title, 'role-title'))
      : []),
  ];
}

function titleForm(text: string, office: number): Form {
  return {
    text,
    anyCase: true,
    countable: false,
    derived: false,
    use: { form: 'title', office, ...conditions({}) },
  };
}

function conditions(fields: AliasFields): Omit<Extract<AliasUse, { form: 'title' }>, 'form' | 'office'> {
  return {
    needs: fields.needs ?? null,
    exactCase: fields.case === 'exact',
    lang: fields.lang ?? 'en',
    from: fields.from ?? null,
    to: fields.to ?? null,
  };
}

/** A name as it stands inside a sentence: "Sanctuary city" → "sanctuary city"; "Title 42", "Dreamer" stay. */
function runningCase(name: string): string {
  return /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)+$/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** One word in capitals, with or without stops and digits: "ICE", "I.C.E.", "E-4". */
function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
