import { describe, expect, it } from 'vitest';
import { findCitations, readCitation, widening } from '../../../src/matching/citations/find-citations.ts';

/** What is found in a text, as "cut → canonical". */
function found(text: string): string[] {
  return findCitations(text).map(({ start, end, canonical }) => `${text.slice(start, end)} → ${canonical}`);
}

describe('the United States Code', () => {
  it.each([
    ['under 8 U.S.C. § 1357(g), officers', '8 U.S.C. § 1357(g) → 8 U.S.C. § 1357(g)'],
    ['under 8 USC 1373 and', '8 USC 1373 → 8 U.S.C. § 1373'],
    ['18 U.S. Code § 111 applies', '18 U.S. Code § 111 → 18 U.S.C. § 111'],
    ['8\u00a0U.S.C.\u00a0§\u00a01229b(b)', '8\u00a0U.S.C.\u00a0§\u00a01229b(b) → 8 U.S.C. § 1229b(b)'],
    ['Title 8, U.S. Code, Section 1324', 'Title 8, U.S. Code, Section 1324 → 8 U.S.C. § 1324'],
    [
      'section 1701 of Title 50, United States Code',
      'section 1701 of Title 50, United States Code → 50 U.S.C. § 1701',
    ],
    ['Section 1182(f) gives', 'Section 1182(f) → 8 U.S.C. § 1182(f)'],
    ['la Sección 1373 exige', 'Sección 1373 → 8 U.S.C. § 1373'],
  ])('is read in %j', (text, expected) => expect(found(text)).toEqual([expected]));

  it('is read number by number in a list', () => {
    expect(found('8 U.S.C. §§ 1225, 1226 and 1231(a) govern')).toEqual([
      '8 U.S.C. §§ 1225 → 8 U.S.C. § 1225',
      '1226 → 8 U.S.C. § 1226',
      '1231(a) → 8 U.S.C. § 1231(a)',
    ]);
    expect(found('8 U.S.C. § 1373, 12 states say')).toHaveLength(1);
  });

  it('is not read where another law is meant', () => {
    expect(found('Section 1983 suits; Section 1401 of the Food Act; section 1003 of Title 7')).toEqual([]);
    expect(found('Section 230 and a 401(k) and a 501(c)(3)')).toEqual([]);
  });
});

describe('the Immigration and Nationality Act', () => {
  it.each([
    ['INA § 212(f)', '8 U.S.C. § 1182(f)'],
    ['INA section 240A(b)', '8 U.S.C. § 1229b(b)'],
    ['section 208 of the Immigration and Nationality Act', '8 U.S.C. § 1158'],
    ['Section 287(g)', '8 U.S.C. § 1357(g)'],
    ['287(g)', '8 U.S.C. § 1357(g)'],
    ['Sección 287(g)', '8 U.S.C. § 1357(g)'],
  ])('%s is %s', (text, canonical) => expect(readCitation(text)?.canonical).toBe(canonical));

  it('stays out of sections of other acts', () => {
    expect(found('Section 212(f) of the Clean Air Act')).toEqual([]);
    expect(found('Section 299(x) is none of its sections')).toEqual([]);
  });
});

describe('orders, laws, registers and reports', () => {
  it.each([
    ['Executive Order 14159', 'EO 14159'],
    ['Executive Order No. 13,768', 'EO 13768'],
    ['E.O. 13769', 'EO 13769'],
    ['EO 14287', 'EO 14287'],
    ['Orden Ejecutiva 14159', 'EO 14159'],
    ['Presidential Proclamation No. 9645', 'Proclamation 9645'],
    ['Pub. L. No. 104-208', 'Pub. L. 104-208'],
    ['Public Law 119–1', 'Pub. L. 119-1'],
    ['110 Stat. 3009-546', '110 Stat. 3009-546'],
    ['90 Fed. Reg. 8443', '90 Fed. Reg. 8443'],
    ['8 C.F.R. § 208.16(c)', '8 C.F.R. § 208.16(c)'],
    ['8 CFR part 1003', '8 C.F.R. part 1003'],
    ['142 S. Ct. 2528', '142 S. Ct. 2528'],
    ['86 F.4th 1121', '86 F.4th 1121'],
    ['275 F. Supp. 3d 1196', '275 F. Supp. 3d 1196'],
    ['27 I&N Dec. 316', '27 I&N Dec. 316'],
    ['Matter of L-E-A-', 'Matter of L-E-A-'],
    ['1:25-cv-00039-JJM', '1:25-cv-00039'],
  ])('%s is %s, with a link', (text, canonical) => {
    expect(readCitation(text)).toMatchObject({ canonical, link: expect.stringMatching(/^https:\/\//) });
  });

  it('reads U.S. Reports after a comma only', () => {
    expect(found('Arizona v. United States, 567 U.S. 387 (2012)')).toEqual(['567 U.S. 387 → 567 U.S. 387']);
    expect(found('of the 47 U.S. 9 are new')).toEqual([]);
  });

  it('reads a docket number as the Supreme Court’s where that court is named', () => {
    expect(found('The Supreme Court took up No. 24-656.')).toEqual(['No. 24-656 → No. 24-656']);
    expect(found('Engine No. 24-656 burned.')).toEqual([]);
  });

  it('leaves orders of governors and old orders alone or without a link', () => {
    expect(found('Executive Order 12 of the governor')).toEqual([]);
    expect(readCitation('Executive Order 9066')).not.toHaveProperty('link');
  });

  it('reads both numbers of a pair', () => {
    expect(found('Executive Orders 13768 and 13769')).toEqual([
      'Executive Orders 13768 → EO 13768',
      '13769 → EO 13769',
    ]);
  });
});

describe('bills', () => {
  it('are read with the Congress that is named', () => {
    expect(findCitations('H.R. 2 of the 118th Congress')).toMatchObject([
      { bill: { type: 'H.R.', number: 2, congress: 118 } },
    ]);
    expect(findCitations('S.J. Res. 18 failed')).toMatchObject([{ bill: { type: 'S.J.Res.', number: 18 } }]);
  });

  it('are no initials, streets or years', () => {
    expect(found('H.R. McMaster met U.S. 3 times at 400 S. 13 Ave with J. S. 12')).toEqual([]);
  });

  it('of states have one form', () => {
    expect(found('SB0265/HB0559, S.B. 54 and Senate Bill 4-C')).toEqual([
      'SB0265 → SB 265',
      'HB0559 → HB 559',
      'S.B. 54 → SB 54',
      'Senate Bill 4-C → SB 4-C',
    ]);
  });
});

it('a section of another law is not the Act’s, whether its name is spelled out or not', () => {
  expect(findCitations('section 204(c) of IEEPA, section 301(a) of FISA, section 208(a) of the NEA')).toEqual(
    [],
  );
});

it('of two overlapping citations the longer one stays', () => {
  expect(found('Matter of A-B-, 27 I&N Dec. 316')).toHaveLength(2);
  expect(found('section 212(f) of the Immigration and Nationality Act')).toHaveLength(1);
});

it('a provision is held by wider ones', () => {
  expect(widening('8 U.S.C. § 1182(a)(6)')).toEqual([
    '8 U.S.C. § 1182(a)(6)',
    '8 U.S.C. § 1182(a)',
    '8 U.S.C. § 1182',
  ]);
});
