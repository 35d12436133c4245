import { expect, it } from 'vitest';
import { actSectionOf, codeSectionOf } from '../../../src/matching/citations/ina-sections.ts';

it.each([
  ['101', '1101'],
  ['208', '1158'],
  ['212', '1182'],
  ['214', '1184'],
  ['216', '1186a'],
  ['217', '1187'],
  ['221', '1201'],
  ['235', '1225'],
  ['236', '1226'],
  ['236A', '1226a'],
  ['237', '1227'],
  ['240', '1229a'],
  ['240A', '1229b'],
  ['240B', '1229c'],
  ['241', '1231'],
  ['242', '1252'],
  ['244', '1254a'],
  ['250', '1260'],
  ['251', '1281'],
  ['258', '1288'],
  ['245', '1255'],
  ['274', '1324'],
  ['274A', '1324a'],
  ['275', '1325'],
  ['276', '1326'],
  ['287', '1357'],
  ['292', '1362'],
  ['301', '1401'],
  ['316', '1427'],
  ['337', '1448'],
  ['340', '1451'],
  ['349', '1481'],
  ['360', '1503'],
  ['411', '1521'],
  ['412', '1522'],
  ['505', '1535'],
])('section %s of the Act is 8 U.S.C. %s, both ways', (act, code) => {
  expect(codeSectionOf(act)).toBe(code);
  expect(actSectionOf(code)).toBe(act);
});

it('a section that the Act does not have is none', () => {
  expect(codeSectionOf('199')).toBeNull();
  expect(actSectionOf('1373')).toBeNull();
});
