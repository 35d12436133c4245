import type { Problem } from '../build/problem.ts';
import { type LintRule, problemAt } from './rule.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "2023", "June 2023", "18 June 2023", "June 18, 2023". */
const DATE = new RegExp(`(?:\\d{1,2} )?(?:(${MONTHS}) (?:\\d{1,2}, )?)?\\b((?:19|20)\\d\\d)\\b`, 'g');
/** Before a day that was set when the line began: "for 9 September 2019", "until January 2027", "to take effect on …". */
const SET_AHEAD =
  /\b(?:for|until|through|to|before|by|(?:effect|begin|start|end) on)(?: (?:early|late|the|end|of|fiscal|year))* $/;

/**
 * An article of 2022 is shown the status line of its day. What came later is not told there: it has a line of its own.
 * Only days that were already set when the line began may be named.
 */
export const statusOfItsDay: LintRule = {
  name: 'status-of-its-day',
  check(data) {
    const problems: Problem[] = [];
    for (const { entity, source } of data.entities.values())
      for (const [index, { note, from }] of (entity.status ?? []).entries()) {
        const later = note === undefined ? undefined : laterDate(note, from);
        if (later)
          problems.push(
            problemAt(
              this,
              source,
              ['status', index, 'note'],
              `The line of ${entity.id} from ${from} tells of ${later}, which readers of an article between the two would be shown as known: “${note}”`,
              'Begin a line of its own with what happened then, or leave it to a fact or an event.',
            ),
          );
      }
    return problems;
  },
};

/** The first date in the note, to the month, that lies after the partial date `from` and was not set ahead. */
function laterDate(note: string, from: string): string | undefined {
  for (const { 0: text, 1: month, 2: year, index } of note.matchAll(DATE)) {
    const number = month ? MONTHS.split('|').indexOf(month) + 1 : null;
    const date = number ? `${year}-${String(number).padStart(2, '0')}` : year!;
    if (isLater(date, from) && !SET_AHEAD.test(note.slice(0, index))) return text;
  }
  return undefined;
}

/** True when the first date is surely after the second: days are not compared, nor months with a year alone. */
function isLater(date: string, from: string): boolean {
  const length = Math.min(date.length, from.length, 7);
  return date.slice(0, length) > from.slice(0, length);
}
