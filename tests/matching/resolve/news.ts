/** A small knowledge base with the traps of the real one, and what an article gives with it. */
import type { Entity, Office, Role } from '../../../src/knowledge/schema.ts';
import { annotate } from '../../../src/matching/annotate.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import type { Annotation, MatchContext } from '../../../src/matching/types.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';

function person(id: string, name: string, fields: Partial<Entity> & { id?: never } = {}): Entity {
  return fakeEntity({ ...fields, id, name, short: fields.short ?? [name.split(' ').at(-1)!] });
}

function role(title: string, from: string, to?: string, fields: Partial<Role> = {}): Role {
  return { title, from, ...(to && { to }), source: ['s'], ...fields };
}

const OFFICES: Office[] = [
  { id: 'president', name: 'President of the United States', jurisdiction: 'US', titles: ['U.S. president'] },
  {
    id: 'dhs-secretary', name: 'Secretary of Homeland Security', at: 'dhs', jurisdiction: 'US',
    titles: ['DHS secretary', 'homeland security secretary'],
  },
  { id: 'ice-director', name: 'Director of ICE', at: 'ice', jurisdiction: 'US', titles: ['ICE director', 'director of ICE'] },
  { id: 'border-czar', name: 'Border czar', jurisdiction: 'US', titles: ['border czar', 'White House border czar'] },
]; // biome-ignore format: a table

const ENTITIES: Entity[] = [
  person('donald-trump', 'Donald Trump', {
    aliases: ['Donald J. Trump', 'President Trump'],
    roles: [role('President', '2017-01-20', '2021-01-20', { office: 'president' }), role('President', '2025-01-20', undefined, { office: 'president' })],
  }),
  person('kristi-noem', 'Kristi Noem', {
    roles: [role('Secretary', '2025-01-25', '2026-03-05', { office: 'dhs-secretary', at: 'dhs' })],
  }),
  person('markwayne-mullin', 'Markwayne Mullin', {
    roles: [role('Secretary', '2026-03-24', undefined, { office: 'dhs-secretary', at: 'dhs' })],
  }),
  person('todd-lyons', 'Todd Lyons', { roles: [role('Acting Director', '2025-03-09', '2026-05-31', { office: 'ice-director', at: 'ice', acting: true })] }),
  person('tom-homan', 'Tom Homan', { roles: [role('Border czar', '2025-01-20', undefined, { office: 'border-czar' })] }),
  person('michelle-wu', 'Michelle Wu', { aliases: ['Boston Mayor Michelle Wu'], jurisdiction: 'US-MA-boston', roles: [role('Mayor', '2021-11-16', undefined, { at: 'Boston' })] }),
  person('josh-kraft', 'Josh Kraft'),
  person('robert-kraft', 'Robert Kraft'),
  person('mike-johnson', 'Mike Johnson', { roles: [role('Speaker of the House', '2023-10-25')] }),
  person('brandon-johnson', 'Brandon Johnson', { jurisdiction: 'US-IL-chicago', roles: [role('Mayor', '2023-05-15', undefined, { at: 'Chicago' })] }),
  person('jeh-johnson', 'Jeh Johnson', { roles: [role('Secretary', '2013-12-23', '2017-01-20', { office: 'dhs-secretary', at: 'dhs' })] }),
  person('pam-bondi', 'Pam Bondi', { roles: [role('Attorney General', '2025-02-05', '2026-04-02')] }),
  person('andrea-campbell', 'Andrea Campbell', { jurisdiction: 'US-MA', roles: [role('Attorney General', '2023-01-18', undefined, { at: 'Massachusetts' })] }),
  person('phil-murphy', 'Phil Murphy', { jurisdiction: 'US-NJ', roles: [role('Governor', '2018-01-16', '2026-01-20', { at: 'New Jersey' })] }),
  person('brian-murphy', 'Brian Murphy', { roles: [role('U.S. District Judge', '2024-12-01')] }),
  person('william-barr', 'William Barr', { roles: [role('Attorney General', '2019-02-14', '2020-12-23')] }),
  person('renee-good', 'Renee Good', { aliases: ['Renee Nicole Good'], short: [] }),
  person('dave-sunday', 'Dave Sunday', { short: [] }),
  person('katherine-menendez', 'Katherine Menendez', { short: [], roles: [role('U.S. District Judge', '2021-12-17')] }),
  person('bob-menendez', 'Bob Menendez'),
  person('roger-rivers', 'Roger Rivers', { aliases: ['Rep. Roger Rivers', { text: 'Roger Rivers', needs: 'context' }], context: ['R-Texas'] }),
  person('any-lopez', 'Any Lucía López Belloza', { short: ['López Belloza'] }),
  fakeEntity({
    id: 'ice', kind: 'agency', name: 'U.S. Immigration and Customs Enforcement', context: ['immigration'],
    aliases: ['Immigration and Customs Enforcement', { text: 'ICE', case: 'exact' }, 'ICE agents', { text: 'Ice', case: 'exact', needs: 'full-name' }, { text: 'Servicio de Inmigración y Control de Aduanas', lang: 'es' }],
  }),
  fakeEntity({ id: 'dhs', kind: 'agency', name: 'Department of Homeland Security', aliases: ['Homeland Security', { text: 'DHS', case: 'exact' }] }),
  fakeEntity({ id: 'border-patrol', kind: 'agency', name: 'U.S. Border Patrol', aliases: ['Border Patrol'] }),
  fakeEntity({ id: 'supreme-court', kind: 'agency', name: 'Supreme Court of the United States', aliases: ['Supreme Court', 'supreme court', 'U.S. Supreme Court'] }),
  fakeEntity({ id: 'labor', kind: 'agency', name: 'U.S. Department of Labor', aliases: ['Department of Labor', 'Labor Department', 'labor department', 'department of labor'] }),
  fakeEntity({ id: 'council', kind: 'organization', name: 'American Immigration Council', short: ['Council'] }),
  fakeEntity({ id: 'howie-carr-show', kind: 'organization', name: 'The Howie Carr Show' }),
  fakeEntity({ id: 'boston-trust-act', kind: 'law', name: 'Boston Trust Act', jurisdiction: 'US-MA-boston', aliases: [{ text: 'Trust Act', needs: 'jurisdiction' }], related: [{ id: 'michelle-wu', how: 'see-also' }] }),
  fakeEntity({ id: 'california-trust-act', kind: 'law', name: 'California TRUST Act', jurisdiction: 'US-CA', aliases: [{ text: 'Trust Act', needs: 'jurisdiction' }] }),
  fakeEntity({ id: 'texas-sb-4-2017', kind: 'law', name: 'Texas SB 4 (2017)', jurisdiction: 'US-TX', aliases: [{ text: 'SB 4', needs: 'jurisdiction', to: '2022-12-31' }] }),
  fakeEntity({ id: 'texas-sb-4-2023', kind: 'law', name: 'Texas SB 4 (2023)', jurisdiction: 'US-TX', aliases: [{ text: 'SB 4', needs: 'jurisdiction', from: '2023-01-01' }] }),
  fakeEntity({ id: 'criminal-alien-program', kind: 'program', name: 'Criminal Alien Program', aliases: [{ text: 'CAP', case: 'exact', needs: 'context' }], context: ['jails'] }),
  fakeEntity({ id: 'lpr', kind: 'program', name: 'Lawful permanent residence', aliases: ['lawful permanent resident', { text: 'LPR', case: 'exact' }] }),
  fakeEntity({ id: 'daca', kind: 'program', name: 'Deferred Action for Childhood Arrivals', aliases: [{ text: 'DACA', case: 'exact' }, 'DACA program'] }),
  fakeEntity({ id: 'secure-communities', kind: 'program', name: 'Secure Communities' }),
  fakeEntity({ id: 'asylum', kind: 'program', name: 'Asylum', aliases: ['asylum', 'asylum seekers', 'asylum cases'] }),
  fakeEntity({ id: 'deportation', kind: 'term', name: 'Mass deportation', aliases: ['deported', 'mass deportations'] }),
  fakeEntity({ id: 'ina-287-g', kind: 'law', name: '287(g) agreements', citations: ['8 U.S.C. § 1357(g)'] }),
  fakeEntity({ id: 'travel-ban', kind: 'order', name: 'First travel ban', citations: ['EO 13769'] }),
    fakeEntity({ id: 'arizona', kind: 'case', name: 'Arizona v. United States', citations: ['567 U.S. 387 (2012)', 'No. 11-182'] }),
  fakeEntity({ id: 'torture-convention', kind: 'law', name: 'Convention Against Torture', aliases: [{ text: 'CAT', case: 'exact' }] }),
  fakeEntity({ id: 'home-entry-memo', kind: 'order', name: 'ICE home-entry memo', aliases: [{ text: 'Lyons memo', needs: 'context' }], context: ['warrant', 'homes'] }),
  fakeEntity({ id: 'no-bond-memo', kind: 'order', name: 'ICE no-bond memo', aliases: [{ text: 'Lyons memo', needs: 'context' }], context: ['bond hearing'] }),
  fakeEntity({ id: 'ban-1', kind: 'order', name: 'Ban of January', aliases: [{ text: 'travel ban', to: '2017-03-05' }] }),
  fakeEntity({ id: 'ban-2', kind: 'order', name: 'Ban of March', aliases: [{ text: 'travel ban', from: '2017-03-06', to: '2017-09-23' }] }),
  fakeEntity({ id: 'chnv', kind: 'program', name: 'CHNV parole', aliases: [{ text: 'CHNV', case: 'exact' }] }),
  fakeEntity({ id: 'zadvydas', kind: 'case', name: 'Zadvydas v. Davis' }),
  fakeEntity({ id: 'noem-v-doe', kind: 'case', name: 'Noem v. Doe' }),
  fakeEntity({ id: 'congress', kind: 'agency', name: 'United States Congress', aliases: ['Congress'] }),
  fakeEntity({ id: 'reform-bill', kind: 'law', name: 'Reform bill of 2013', citations: ['S. 744 (113th Congress)'] }),
  fakeEntity({ id: 'iirira', kind: 'law', name: 'Illegal Immigration Reform Act', citations: ['Pub. L. 104-208'] }),
]; // biome-ignore format: a table

export const newsLexicon = openLexicon(
  compileLexicon([fakeBundle({ entities: ENTITIES, offices: OFFICES })]),
);

/** What an article of these lines gives, whatever its topic. */
export function annotationsOf(
  lines: string | readonly string[],
  context: Partial<MatchContext> = {},
): Annotation[] {
  const text = typeof lines === 'string' ? `Headline without names\n${lines}` : lines.join('\n');
  return annotate(text, newsLexicon, { date: '2025-08-20', language: 'en', ignoreTopic: true, ...context })
    .annotations;
}

/** The same as "cut → entity". */
export function linked(lines: string | readonly string[], context: Partial<MatchContext> = {}): string[] {
  return annotationsOf(lines, context).map(({ text, entity, name }) => `${text} → ${entity ?? name}`);
}
