import { expect, it } from 'vitest';
import { blockCase } from '../../../src/matching/resolve/block-case.ts';

it.each([
  ['Wu Says Boston Will Defy Trump’s Order on Sanctuary Cities', 'title'],
  ['ICE pledges a surge of agents to Boston after mayor defies pressure', 'sentence'],
  ['ICE RAIDS RESUME IN BOSTON', 'upper'],
  ['Bill Barr met Todd M. Lyons.', 'sentence'],
  ['DHS', 'upper'],
  ['', 'sentence'],
  ['Trump', 'sentence'],
  [`ICE AGENTS came. ${'They stayed for a while and left again. '.repeat(9)}`, 'sentence'],
] as const)('%j is in %s case', (text, expected) => expect(blockCase(text)).toBe(expected));
