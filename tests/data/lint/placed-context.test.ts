import { describe, expect, it } from 'vitest';
import { placedContext } from '../../../data/lint/placed-context.ts';
import { lintWith, record } from '../../support/lint-records.ts';

/** What the rule says of a law of Texas with these lines. */
function lint(lines: string): string[] {
  return lintWith(placedContext, { 'entities/law/bill-eight.yaml': record('Bill Eight', lines) });
}

describe('the context of a name that needs its jurisdiction', () => {
  it('names a place, a person or a body', () => {
    expect(
      lint('aliases: [{text: SB 8, needs: jurisdiction}]\ncontext: [sheriffs, Texas, Abbott]\n'),
    ).toEqual([expect.stringContaining('The context "sheriffs" says nothing of the place')]);
    expect(lint('aliases: [{text: SB 8, needs: jurisdiction}]\ncontext: [Texas, 5th Circuit]\n')).toEqual([]);
  });

  it('is free where a name needs its subject', () => {
    expect(lint('aliases: [{text: PBJ, needs: context}]\ncontext: [probation]\n')).toEqual([]);
  });
});
