import type { Problem } from '../build/problem.ts';
import { type LintRule, type Path, problemAt } from './rule.ts';

/** Words of praise, blame or motive, and labels that take a side. Quoted usage has its own field. */
const LOADED = [
  'controversial',
  'embattled',
  'notorious',
  'infamous',
  'radical',
  'extreme',
  'extremist',
  'draconian',
  'cruel',
  'inhumane',
  'brutal',
  'heartless',
  'racist',
  'bigoted',
  'thug',
  'thugs',
  'horde',
  'hordes',
  'flood of migrants',
  'invaders',
  'illegals',
  'crackdown',
  'slammed',
  'blasted',
  'lashed out',
  'so-called',
  'open borders',
  'amnesty for',
  'anchor baby',
  'hero',
  'heroic',
  'unprecedented',
  'disastrous',
  'failed policy',
  'shameful',
  'outrageous',
  'landmark',
  'historic',
  'sweeping',
  'hardline',
  'hard-line',
  'far-left',
  'far-right',
  'leftist',
  'woke',
  'patriotic',
  'admitted that',
  'refused to admit',
  'claims without evidence',
  'common-sense',
];
/** Words that are true on the day they are written and false later. */
const DATED = [
  'currently',
  'recently',
  'recent',
  'now serves',
  'at present',
  'presently',
  'today',
  'this year',
  'last year',
  'new law',
  'newly',
  'incumbent',
];

/** Summaries and events are neutral; summaries do not speak of "now". */
export const loadedWords: LintRule = {
  name: 'loaded-words',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values()) {
      const texts: [string, Path][] = [[entity.summary, ['summary']]];
      entity.facts?.forEach((fact, index) => {
        texts.push([fact.value, ['facts', index, 'value']]);
      });
      entity.status?.forEach((status, index) => {
        if (status.note) texts.push([status.note, ['status', index, 'note']]);
      });
      for (const [text, path] of texts) {
        for (const word of found(text, LOADED))
          problems.push(
            problemAt(
              this,
              source,
              path,
              `${path.join('.')} says "${word}".`,
              'Say who did what, and leave the judgement to the reader.',
            ),
          );
      }
      for (const word of found(entity.summary, DATED)) {
        problems.push(
          problemAt(
            this,
            source,
            ['summary'],
            `The summary says "${word}".`,
            'Put what changes into roles, status or events, with a date.',
          ),
        );
      }
    }
    for (const { thread, source } of data.threads.values()) {
      thread.events.forEach((event, index) => {
        for (const word of found(event.what, LOADED)) {
          problems.push(
            problemAt(
              this,
              source,
              ['events', index, 'what'],
              `The event of ${event.date} says "${word}".`,
              'Say who did what, and leave the judgement to the reader.',
            ),
          );
        }
      });
    }
    return problems;
  },
};

/**
 * Words of the list that stand in the text as whole words, in lower case (names such as "Historic Hall" are not
 * meant).
 */
function found(text: string, words: readonly string[]): string[] {
  return words.filter((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(text));
}
