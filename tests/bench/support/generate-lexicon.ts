import type { Bundle, Entity, Kind } from '../../../src/knowledge/schema.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';
import { acronym, agencyName, caseName, lawName, personName, termName } from './names.ts';
import { createRandom, type Random } from './random.ts';

/** A bundle of invented records with about this many forms in all: half of them people's, with variants and surnames. */
export function generateBundle(forms: number): Bundle {
  const random = createRandom(11);
  const entities: Entity[] = [];
  for (let made = 0; made < forms; ) {
    const entity = generateEntity(random, entities.length);
    made += 1 + (entity.aliases?.length ?? 0) + (entity.short?.length ?? 0);
    entities.push(entity);
  }
  return fakeBundle({ entities });
}

function generateEntity(random: Random, index: number): Entity {
  const id = `e${String(index).padStart(7, '0')}`;
  const kind = random.pick<Kind>([
    'person',
    'person',
    'person',
    'person',
    'agency',
    'agency',
    'law',
    'law',
    'case',
    'term',
  ]);
  switch (kind) {
    case 'person': {
      const name = personName(random);
      const [first, last] = name.split(' ');
      return fakeEntity({
        id,
        kind,
        name,
        aliases: [`${first} ${random.pick(['A', 'J', 'M', 'R'])}. ${last}`],
        short: [last!],
      });
    }
    case 'agency': {
      const name = agencyName(random);
      return fakeEntity({
        id,
        kind,
        name,
        aliases: [`U.S. ${name}`, { text: acronym(random), case: 'exact' }],
      });
    }
    case 'law':
      return fakeEntity({
        id,
        kind,
        name: lawName(random),
        aliases: [`Public Law ${100 + random.below(20)}-${random.below(900)}`],
      });
    case 'case':
      return fakeEntity({ id, kind, name: caseName(random) });
    default:
      return fakeEntity({ id, kind: 'term', name: termName(random), aliases: [termName(random)] });
  }
}
