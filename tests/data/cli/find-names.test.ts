import { expect, it } from 'vitest';
import { findNames } from '../../../data/cli/find-names.ts';

const names = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end));

it('names and legal terms are found without small words and possessives at their ends', () => {
  expect(names('But Jane Roe’s clinic sued the Office of Fair Housing under Section 12(a).')).toEqual([
    'Jane Roe',
    'Office of Fair Housing',
    'Section 12(a)',
  ]);
});

it('a single word at the beginning of a sentence, a day or a state is no name', () => {
  expect(names('Officials spoke on Monday. Nobody from Texas came.')).toEqual([]);
});
