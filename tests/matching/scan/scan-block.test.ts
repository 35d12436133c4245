import { describe, expect, it } from 'vitest';
import { scanBlock } from '../../../src/matching/scan/scan-block.ts';
import { found, lexiconOf, lexiconOfForms, meanings } from './scan-of.ts';

describe('words of a form', () => {
  it('are found whatever stands between them in print', () => {
    const lexicon = lexiconOfForms(
      'Trump v. Hawaii',
      'Immigration and Customs Enforcement',
      '8 U.S.C. § 1373',
    );
    for (const text of [
      'Trump v. Hawaii',
      'Trump v Hawaii',
      'Trump\u00a0v. Hawaii',
      'Trump  v.\nHawaii',
      'Immigration & Customs Enforcement',
      'Immigration-and-Customs\u2011Enforcement',
      '8 U.S.C. § 1373',
      '8 USC §1373',
      '8\u00a0U.S.C. 1373',
      '8 U.S.C.\u202f§§\u202f1373',
    ]) {
      expect(found(`In “${text},” it says`, lexicon), text).toEqual([text]);
    }
  });

  it('are not joined over a comma, a bracket, the end of a sentence or an empty line', () => {
    const lexicon = lexiconOfForms('Border Patrol', 'Homeland Security');
    for (const text of [
      'the Border, Patrol cars',
      'the Border. Patrol cars',
      'the Border (Patrol)',
      'Border\n\nPatrol',
      'Homeland — Security',
      'the Border – Patrol cars',
      'the Border - Patrol cars',
    ]) {
      expect(found(text, lexicon), text).toEqual([]);
    }
  });

  it('are joined over a stop with a letter right after it', () => {
    expect(found('at Welcome.US, a', lexiconOfForms('Welcome.US'))).toEqual(['Welcome.US']);
  });

  it('may have punctuation between them that the form has itself', () => {
    expect(found('under INA § 212(a)(6), he', lexiconOfForms('INA § 212(a)(6)'))).toEqual(['INA § 212(a)(6']);
    expect(found('in Portland, Ore. today', lexiconOfForms('Portland, Ore'))).toEqual(['Portland, Ore']);
  });

  it('are whole words', () => {
    const lexicon = lexiconOfForms({ text: 'ICE', case: 'exact' }, 'Trust Act');
    expect(found('NICE ICEBERG ICEs ICE_1 Trust Acts distrust Act', lexicon)).toEqual([]);
    expect(found('🚨ICE🚨', lexicon)).toEqual(['ICE']);
    expect(found('ICE-led, anti-ICE, DHS/ICE (ICE) ICE.', lexicon)).toEqual([
      'ICE',
      'ICE',
      'ICE',
      'ICE',
      'ICE',
    ]);
  });

  it('are not taken out of user names and addresses', () => {
    const lexicon = lexiconOfForms({ text: 'ICE', case: 'exact' }, 'sanctuary');
    expect(found('@ICE ICE.gov https://www.ice.gov/a/ICE www.sanctuary.org', lexicon)).toEqual([]);
  });

  it('are read through soft hyphens, zero-width characters, accents in either form, ligatures and full width', () => {
    const lexicon = lexiconOfForms('Renée Good', 'Office of Refugee Resettlement', 'official residence');
    for (const text of [
      'Renée Good',
      'Rene\u0301e Good',
      'Renee Good',
      'Ren\u00adée Go\u200bod',
      'Ｒｅｎｅｅ Ｇｏｏｄ',
      'oﬃcial residence',
    ]) {
      expect(found(`So ${text}’s.`, lexicon), text).toEqual([text]);
    }
  });

  it('are not matched by look-alike letters of other scripts', () => {
    const lexicon = lexiconOfForms({ text: 'DHS', case: 'exact' }, 'Trust Act');
    expect(found('DH\u0405 and Тrust Act and Trust \u0391ct', lexicon)).toEqual([]);
  });

  it('are joined again when a hyphen at the end of a line cut them', () => {
    const text = 'the Immi-\ngration and Cus-\n  toms Enforcement chief';
    const lexicon = lexiconOfForms('Immigration and Customs Enforcement');
    expect(found(text, lexicon)).toEqual(['Immi-\ngration and Cus-\n  toms Enforcement']);
  });

  it('count initials with stops as one word', () => {
    const lexicon = lexiconOfForms({ text: 'ICE', case: 'exact' }, 'U.S. Border Patrol', 'J.D. Vance');
    expect(found('I.C.E. and US Border Patrol and JD Vance', lexicon)).toEqual([
      'I.C.E.',
      'US Border Patrol',
      'JD Vance',
    ]);
    expect(found('told us Border Patrol', lexicon)).toEqual([]);
  });

  it('end before a possessive', () => {
    const lexicon = lexiconOfForms({ text: 'ICE', case: 'exact' }, 'Michelle Wu');
    expect(found("ICE’s plan, Michelle Wu's answer", lexicon)).toEqual(['ICE', 'Michelle Wu']);
  });
});

describe('case', () => {
  it('of a name must begin with a capital as the name does', () => {
    const lexicon = lexiconOfForms('Trust Act', 'Border Patrol');
    expect(found('a trust act, the border patrol', lexicon)).toEqual([]);
    expect(found('THE TRUST ACT', lexicon)).toEqual(['TRUST ACT']);
  });

  it('that the text has less of than the form is told', () => {
    const lexicon = lexiconOfForms('Secure Communities');
    expect(scanBlock('Secure communities win', lexicon).candidates[0]).toMatchObject({ capitals: 'some' });
    expect(scanBlock('Secure Communities win', lexicon).candidates[0]).toMatchObject({ capitals: 'full' });
    expect(scanBlock('SECURE COMMUNITIES WIN', lexicon).candidates[0]).toMatchObject({ capitals: 'upper' });
  });

  it('of a form with exact case is that of the record', () => {
    const lexicon = lexiconOfForms(
      { text: 'ICE', case: 'exact' },
      { text: 'Title 42', case: 'exact' },
      'DHS secretary',
    );
    expect(found('ice Ice ICE, title 42, Title 42, TITLE 42', lexicon)).toEqual(['ICE', 'Title 42']);
    expect(found('Dhs Secretary, DHS Secretary', lexicon)).toEqual(['DHS Secretary']);
  });

  it('of a term does not matter, and its regular plural is found', () => {
    const lexicon = lexiconOfForms('sanctuary city', 'unaccompanied child', 'public charge');
    expect(found('Sanctuary City or sanctuary cities, SANCTUARY CITIES, public charges', lexicon)).toEqual([
      'Sanctuary City',
      'sanctuary cities',
      'SANCTUARY CITIES',
      'public charges',
    ]);
  });

  it('of a term’s own name is that of running text', () => {
    const lexicon = lexiconOf([{ id: 'sanctuary-city', kind: 'term', name: 'Sanctuary city' }]);
    expect(found('a sanctuary city', lexicon)).toEqual(['sanctuary city']);
  });
});

describe('overlaps', () => {
  const lexicon = lexiconOf(
    [
      { id: 'dhs', kind: 'agency', name: 'Department of Homeland Security', short: ['Homeland Security'] },
      { id: 'trump', name: 'Donald Trump', short: ['Trump'], aliases: ['Trump administration'] },
      {
        id: 'boston',
        kind: 'law',
        name: 'Boston Trust Act',
        aliases: [{ text: 'Trust Act', needs: 'jurisdiction' }],
      },
      {
        id: 'california',
        kind: 'law',
        name: 'California TRUST Act',
        aliases: [{ text: 'Trust Act', needs: 'jurisdiction' }],
      },
    ],
    [
      {
        id: 'dhs-secretary',
        name: 'Secretary of Homeland Security',
        jurisdiction: 'US',
        titles: ['Homeland Security Secretary'],
      },
    ],
  );

  it('are won by the longest, and what lost stays in sight', () => {
    const [candidate] = scanBlock('the Trump administration', lexicon).candidates;
    expect(candidate).toMatchObject({ text: 'Trump administration', start: 4, end: 24 });
    expect(candidate!.inside.map((inner) => inner.text)).toEqual(['Trump']);
  });

  it('keep what starts inside and ends after', () => {
    const [candidate, ...others] = scanBlock('Department of Homeland Security Secretary', lexicon).candidates;
    expect(candidate!.text).toBe('Department of Homeland Security');
    expect(candidate!.inside.map((inner) => inner.text)).toEqual([
      'Homeland Security Secretary',
      'Homeland Security',
    ]);
    expect(others).toEqual([]);
  });

  it('of equal spans are one candidate with all its meanings', () => {
    const [candidate] = scanBlock('the Trust Act', lexicon).candidates;
    expect(meanings(candidate!, lexicon)).toEqual(['alias:boston', 'alias:california']);
    expect(candidate!.uses.every((use) => use.needs === 'jurisdiction')).toBe(true);
  });

  it('tell office titles and short forms by their form', () => {
    const { candidates } = scanBlock('homeland security secretary, Trump', lexicon);
    expect(candidates.map((candidate) => meanings(candidate, lexicon))).toEqual([
      ['title:dhs-secretary'],
      ['short:trump'],
    ]);
  });
});

describe('forms by rule', () => {
  it('drop a leading "the" where two words remain', () => {
    expect(found('on The Howie Carr Show', lexiconOfForms('The Howie Carr Show'))).toEqual([
      'Howie Carr Show',
    ]);
    expect(found('The Wall, a wall', lexiconOfForms('The Wall'))).toEqual(['The Wall']);
  });

  it('write the heading-like name of a program as it stands in a sentence', () => {
    const lexicon = lexiconOf([
      { id: 'removal', kind: 'program', name: 'Expedited removal' },
      { id: 'raid', kind: 'operation', name: 'Postville raid' },
    ]);
    expect(found('Expedited removal, expedited removals, a postville raid', lexicon)).toEqual([
      'Expedited removal',
      'expedited removals',
    ]);
  });

  it('join letters and number of a bill', () => {
    expect(found('SB 4, S.B. 4 and SB4', lexiconOfForms('SB 4'))).toEqual(['SB 4', 'S.B. 4', 'SB4']);
  });

  it('give the titles of a person’s roles, with abbreviations and without "acting"', () => {
    const lexicon = lexiconOf([
      {
        id: 'durbin',
        name: 'Dick Durbin',
        roles: [
          { title: 'U.S. Senator from Illinois', from: '1997-01-07', source: ['s'] },
          { title: 'Acting Director', from: '1990', to: '1991', source: ['s'] },
        ],
      },
    ]);
    expect(found('Sen. Durbin, a senator and acting director, then director', lexicon)).toEqual([
      'Sen',
      'senator',
      'acting director',
      'director',
    ]);
  });
});
