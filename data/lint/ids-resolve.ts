import { MAIN_PREFIX, namesMain } from '../../src/knowledge/feed-of.ts';
import type { Problem } from '../build/problem.ts';
import type { LintRule } from './rule.ts';

/** Ids named in relations, roles' offices, events and moved-to stubs belong to records. */
export const idsResolve: LintRule = {
  name: 'ids-resolve',
  check(data) {
    const problems: Problem[] = [];
    const exists = (id: string) =>
      data.entities.has(id) || (namesMain(id) && data.mainIds?.has(id.slice(MAIN_PREFIX.length)) === true);
    const offices = new Set(data.offices.map((office) => office.id));
    const missing = (file: string, line: number, where: string, id: string, what: string) =>
      problems.push({
        rule: this.name,
        file,
        line,
        message: `${where} names ${what} "${id}", which does not exist.`,
        remedy: data.moved[id] ? `It is now "${data.moved[id]}".` : 'Correct the id, or add the record.',
      });
    for (const { entity, source } of data.entities.values()) {
      entity.related?.forEach((relation, index) => {
        if (!exists(relation.id))
          missing(
            source.file,
            source.lineOf(['related', index]),
            `related.${index}`,
            relation.id,
            'the entity',
          );
      });
      entity.roles?.forEach((role, index) => {
        if (role.office && !offices.has(role.office))
          missing(source.file, source.lineOf(['roles', index]), `roles.${index}`, role.office, 'the office');
      });
    }
    for (const { thread, source } of data.threads.values()) {
      thread.events.forEach((event, index) => {
        for (const id of event.entities) {
          if (!exists(id))
            missing(source.file, source.lineOf(['events', index]), `events.${index}`, id, 'the entity');
        }
      });
    }
    data.offices.forEach((office, index) => {
      if (office.at && !exists(office.at))
        missing('offices.yaml', data.officesFile.lineOf([index]), office.id, office.at, 'the entity');
    });
    for (const id of Object.keys(data.aliases ?? {})) {
      if (!namesMain(id) || !exists(id))
        missing('aliases.yaml', 1, 'The file', id, 'the entity of the main feed');
    }
    for (const [old, now] of Object.entries(data.moved)) {
      if (!data.entities.has(now)) missing(`entities (moved-to of ${old})`, 1, old, now, 'the entity');
    }
    return problems;
  },
};
