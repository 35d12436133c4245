import type { Alias } from '../../src/knowledge/schema.ts';
import type { Problem } from '../build/problem.ts';
import { COMMON_WORDS } from './common-words.ts';
import { type LintRule, problemAt } from './rule.ts';

/** Fewer letters than this say too little to be linked by themselves. */
const LEAST_LETTERS = 3;
/** "S. 2", "H.R. 1", "HB 2", "SB 4". */
const BILL_NUMBER = /^([HS]\.? ?R?\.?|[HS]B|[HS]F|AB) ?\d+$/;

/**
 * No alias is empty, a single letter, a common word or a short acronym that could be a word, unless it says in
 * which case or company it counts; no short form of anybody but an organization is a common word.
 */
export const safeAliases: LintRule = {
  name: 'safe-aliases',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      const seen = new Set<string>([entity.name]);
      entity.aliases?.forEach((entry, index) => {
        const alias: Alias = typeof entry === 'string' ? { text: entry } : entry;
        const add = (message: string, remedy: string) =>
          problems.push(
            problemAt(this, source, ['aliases', index], `The alias "${alias.text}" ${message}.`, remedy),
          );
        const key = `${alias.text}\n${alias.lang ?? ''}\n${alias.from ?? ''}`;
        const rulesName = alias.text === entity.name && alias.needs;
        if (seen.has(alias.text) && !alias.from && !alias.to && !alias.lang && !rulesName)
          add('repeats the name or another alias', 'Remove it.');
        if (seen.has(key)) add('stands twice', 'Remove one.');
        seen.add(key);
        seen.add(alias.text);
        if (alias.text.trim() !== alias.text) add('begins or ends with a space', 'Remove the space.');
        const letters = alias.text.replace(/[^\p{L}\p{N}]/gu, '');
        if (letters.length < 2) add('is a single letter', 'Remove it.');
        else if (/^[A-Z.&]+$/.test(alias.text) && !alias.case)
          add('is an acronym without a case rule', 'Write {text: …, case: exact}.');
        else if (BILL_NUMBER.test(alias.text) && !alias.needs) {
          add(
            'is a bill number that every Congress or legislature uses again',
            'Add needs: context or needs: jurisdiction.',
          );
        } else if (letters.length < LEAST_LETTERS && !alias.needs && !/\d/.test(letters))
          add('is too short to stand alone', 'Add needs: context.');
        else if (
          !alias.text.includes(' ') &&
          COMMON_WORDS.has(alias.text.toLowerCase()) &&
          !alias.case &&
          !alias.needs
        ) {
          add('is a common word', 'Add case: exact or needs: context, or remove it.');
        }
      });
      entity.short?.forEach((text, index) => {
        // "The Council" is taken after the full name only, where no other council was named; "Good" could be anywhere.
        if (entity.kind !== 'organization' && COMMON_WORDS.has(text.toLowerCase())) {
          problems.push(
            problemAt(
              this,
              source,
              ['short', index],
              `The short form "${text}" is a common word.`,
              'Remove it: the full name is needed.',
            ),
          );
        }
      });
    }
    return problems;
  },
};
