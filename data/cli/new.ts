/** `npm run knowledge:new -- person "Full Name" [--data FOLDER]`: writes a skeleton record to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { KINDS } from '../../src/knowledge/schema.ts';
import { dayOf } from '../../src/lib/date-span.ts';
import { dataRoot } from '../build/data-root.ts';
import { readOptions } from '../build/feed/command-line.ts';

const { options, rest } = readOptions(['data']);
const [kind, name] = rest;
const root = `${(options.data ?? dataRoot).replace(/\/*$/, '/')}entities/`;

if (!kind || !name || !(KINDS as readonly string[]).includes(kind)) {
  console.error(`Usage: npm run knowledge:new -- KIND "Name"\nKIND is one of: ${KINDS.join(', ')}.`);
  process.exit(1);
}
const id = slug(name);
const file = `${root}${kind}/${id}.yaml`;
const taken = KINDS.map((other) => `${root}${other}/${id}.yaml`).find(existsSync);
if (taken) {
  console.error(
    `The id ${id} is taken by ${taken.slice(root.length)}. Edit that record, or choose a name that tells the two apart.`,
  );
  process.exit(1);
}
mkdirSync(`${root}${kind}`, { recursive: true });
writeFileSync(file, skeleton(name, kind === 'person'));
console.log(`Written: ${file}. Fill it in, then run: npm run knowledge:check`);

/** "Rümeysa Öztürk" → "rumeysa-ozturk". */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function skeleton(title: string, isPerson: boolean): string {
  const today = dayOf(new Date());
  const period = isPerson
    ? 'roles:\n  - title: Office without the body\n    at: entity-id-of-the-body\n    from: YYYY-MM-DD\n    source: [first]\n'
    : 'status:\n  - state: in-force\n    from: YYYY-MM-DD\n    source: [first]\n';
  return `name: ${title}
summary: What it is, in one or two neutral sentences without dates of office.
jurisdiction: US
${period}checked: ${today}
sources:
  first:
    url: https://
    title: Title of the page
    publisher: Who published it
    basis: page
    read: ${today}
`;
}
