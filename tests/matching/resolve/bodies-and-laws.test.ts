import { describe, expect, it } from 'vitest';
import { annotationsOf, linked } from './news.ts';

describe('acronyms', () => {
  it('are read in their case, and not after a ticker', () => {
    expect(linked('ICE came. There was ice. Shares (NYSE: ICE) fell.')).toEqual(['ICE → ice']);
  });

  it('mean what the article says they mean', () => {
    expect(linked('The Department of Human Services (DHS) pays. DHS said so.')).toEqual([]);
    expect(linked('The Department of Homeland Security (DHS) pays. DHS said so.')).toEqual([
      'Department of Homeland Security → dhs',
      'DHS → dhs',
      'DHS → dhs',
    ]);
  });

  it('stay with a record whose name begins with them, whatever the article spells out', () => {
    expect(linked('People of Cuba, Haiti, Nicaragua and Venezuela (CHNV) came. CHNV ended.')).toEqual([
      'CHNV → chnv',
      'CHNV → chnv',
    ]);
  });

  it('are nothing at the head of another thing’s name', () => {
    expect(
      linked('Protection under the Convention Against Torture (CAT) ended; the CAT scan and CAT did not.'),
    ).toEqual([
      'Convention Against Torture → torture-convention',
      'CAT → torture-convention',
      'CAT → torture-convention',
    ]);
  });

  it('follow the definition that stands last', () => {
    expect(
      linked([
        'News',
        'License plate readers (LPR) help.',
        'LPR data is kept.',
        'A lawful permanent resident (LPR) sued.',
        'The LPR won.',
      ]),
    ).toEqual(['lawful permanent resident → lpr', 'LPR → lpr', 'LPR → lpr']);
  });

  it('survive a damaged definition', () => {
    expect(linked('Deferred Action for Childhood ... [+] Arrivals (DACA) stays.')).toContain('DACA → daca');
  });

  it('in capitals throughout need the record elsewhere', () => {
    expect(linked(['ICE STORM HITS TEXAS', 'Roads froze.'])).toEqual([]);
    expect(linked(['ICE RAIDS RESUME', 'Immigration and Customs Enforcement said so.'])).toHaveLength(2);
  });

  it('are read as words, as British papers write them, after the long form', () => {
    expect(linked(['News', 'Immigration and Customs Enforcement (Ice) came.', 'Ice left.'])).toEqual([
      'Immigration and Customs Enforcement → ice',
      'Ice → ice',
      'Ice → ice',
    ]);
    expect(linked('Ice covered the road, and the Ice broke.')).toEqual([]);
  });

  it('that need context get it from the paragraph', () => {
    expect(linked('CAP agents visit jails.')).toEqual(['CAP → criminal-alien-program']);
    expect(linked('CAP writes on budgets.')).toEqual([]);
  });
});

describe('same-named laws', () => {
  it('are told apart by place', () => {
    expect(linked('Boston passed the Trust Act; Massachusetts did not.')).toEqual([
      'Trust Act → boston-trust-act',
    ]);
    expect(linked('California’s Trust Act came first.')).toEqual(['Trust Act → california-trust-act']);
  });

  it('are told apart by what the paragraph is about', () => {
    expect(linked('The Lyons memo lets agents enter homes without a warrant.')).toEqual([
      'Lyons memo → home-entry-memo',
    ]);
    expect(linked('The Lyons memo denies them a bond hearing.')).toEqual(['Lyons memo → no-bond-memo']);
    expect(linked('The Lyons memo leaked.')).toEqual([]);
    expect(linked('The Lyons memo on a warrant and a bond hearing leaked.')).toEqual([]);
  });

  it('are the one in force on the day', () => {
    expect(linked('The travel ban fell.', { date: '2017-02-10' })).toEqual(['travel ban → ban-1']);
    expect(linked('The travel ban fell.', { date: '2017-06-26' })).toEqual(['travel ban → ban-2']);
    expect(linked('The travel ban fell.', { date: null })).toEqual([]);
  });

  it('are told apart by date', () => {
    expect(linked('Texas enacted SB 4.', { date: '2017-05-08' })).toEqual(['SB 4 → texas-sb-4-2017']);
    expect(linked('Texas enacted S.B. 4.', { date: '2024-03-19' })).toEqual(['S.B. 4 → texas-sb-4-2023']);
    expect(linked('Texas enacted SB 4.', { date: null })).toEqual(['SB 4 → texas-sb-4-2023']);
  });

  it('are found however the bill’s number is written', () => {
    expect(linked('Texas enacted SB0004; Texas calls it Senate Bill 4.', { date: '2024-03-19' })).toEqual([
      'SB0004 → texas-sb-4-2023',
      'Senate Bill 4 → texas-sb-4-2023',
    ]);
    expect(linked('Ohio enacted SB0004.', { date: '2024-03-19' })).toEqual([]);
  });

  it('are left alone below the margin', () => {
    expect(linked('Lawmakers debated the Trust Act.')).toEqual([]);
    expect(linked('Boston and California each have a Trust Act. Boston and California agree.')).toEqual([]);
  });
});

describe('bodies', () => {
  it('of states are not the federal ones', () => {
    expect(
      linked(
        'The Supreme Court ruled. Maryland’s Supreme Court did not. The Maryland Department of Labor waits.',
      ),
    ).toEqual(['Supreme Court → supreme-court']);
    expect(linked('The Pa. Department of Labor waits, and so does the state Department of Labor.')).toEqual(
      [],
    );
  });

  it('are taken with a small second word where nothing else can be meant', () => {
    expect(linked('Secure communities matter. He ran the Border patrol.')).toEqual([
      'Border patrol → border-patrol',
    ]);
  });

  it('are found in small letters where the record lists them so', () => {
    expect(linked('The labor department sued; the supreme court heard the department of labor.')).toEqual([
      'labor department → labor',
      'supreme court → supreme-court',
      'department of labor → labor',
    ]);
    expect(
      linked('The labor department of Ohio, labor departments, the state supreme court and supreme courts.'),
    ).toEqual([]);
  });

  it('may share their last word', () => {
    expect(linked('The Labor and Homeland Security departments sued.')).toEqual([
      'Labor → labor',
      'Homeland Security → dhs',
    ]);
    expect(linked('The Homeland Security and Labor Departments sued.')).toEqual([
      'Homeland Security → dhs',
      'Labor Departments → labor',
    ]);
    expect(linked('The Labor and Police Departments met.')).toEqual(['Labor → labor']);
  });

  it('of a union’s local are not the union', () => {
    expect(linked('DHS Local 12 voted. DHS said no.')).toEqual(['DHS → dhs']);
  });

  it('are no part of another name', () => {
    expect(linked('The National Border Patrol Council met Border Patrol agents.')).toEqual([
      'Border Patrol → border-patrol',
    ]);
  });

  it('have no short form where another body has the same', () => {
    expect(
      linked(['News', 'The American Immigration Council spoke.', 'The City Council met. The Council voted.']),
    ).toEqual(['American Immigration Council → council']);
  });

  it('have short forms after their full name only, and not inside others', () => {
    expect(
      linked(
        'The Council met. The American Immigration Council met. The Council said so. The City Council met.',
      ),
    ).toEqual(['American Immigration Council → council', 'Council → council']);
  });
});

describe('spans and everyday words', () => {
  it('are the name alone', () => {
    expect(linked('ICE agents checked DACA program files in asylum cases.')).toEqual([
      'ICE → ice',
      'DACA → daca',
      'asylum → asylum',
    ]);
  });

  it('leave words that every reader knows', () => {
    expect(linked('They were deported in mass deportations.')).toEqual(['mass deportations → deportation']);
  });

  it('leave a common noun before a number', () => {
    expect(linked('They joined the Asylum 47 group.')).toEqual([]);
  });

  it('leave a common noun inside a longer name', () => {
    expect(linked('The order is called Orderly Processing Of Asylum Seekers Act of 2020.')).toEqual([]);
  });
});

describe('citations', () => {
  it('link to the record that carries them, or a wider provision', () => {
    expect(linked('Under Section 287(g)(1) and 8 U.S.C. § 1357(g), police may.')).toEqual([
      'Section 287(g)(1) → ina-287-g',
      '8 U.S.C. § 1357(g) → ina-287-g',
    ]);
  });

  it('are found without the year that the record adds', () => {
    expect(linked('See the ruling, 567 U.S. 387, and No. 11-182 of the Supreme Court.')).toEqual([
      '567 U.S. 387 → arizona',
      'No. 11-182 → arizona',
      'Supreme Court → supreme-court',
    ]);
  });

  it('link to the official text where no record has them', () => {
    expect(annotationsOf('See 8 C.F.R. § 208.16.')[0]).toMatchObject({
      entity: null,
      rule: 'citation',
      link: expect.stringContaining('ecfr.gov'),
    });
  });

  it('are of the Congress that the text names, whatever is known of Congress', () => {
    expect(linked('Congress debated S. 744 of the 113th Congress.')).toEqual([
      'Congress → congress',
      'S. 744 of the 113th Congress → reform-bill',
    ]);
    expect(linked('They debated S. 744.')).toEqual(['S. 744 → S. 744 (119th Congress)']);
  });

  it('are of the Congress of the article’s date', () => {
    expect(linked('The House passed H.R. 29.', { date: '2025-01-08' })).toEqual([
      'H.R. 29 → H.R. 29 (119th Congress)',
    ]);
    expect(linked('The House passed H.R. 29.', { date: null })).toEqual([]);
  });
});

describe('a case', () => {
  it('is called by its private party once the caption was given', () => {
    expect(
      linked(
        'In Zadvydas v. Davis the court spoke. Bound by the Zadvydas ruling. Under Zadvydas he goes free. They cite the Zadvydas case. Zadvydas’s holding stands.',
      ),
    ).toEqual([
      'Zadvydas v. Davis → zadvydas',
      'Zadvydas → zadvydas',
      'Zadvydas → zadvydas',
      'Zadvydas → zadvydas',
      'Zadvydas → zadvydas',
    ]);
  });

  it('is not called so before its caption, nor is its party the case', () => {
    expect(linked('The Zadvydas ruling binds.')).toEqual([]);
    expect(linked('In Zadvydas v. Davis the court spoke. Zadvydas went home with Davis.')).toEqual([
      'Zadvydas v. Davis → zadvydas',
    ]);
  });

  it('is never called by a state or an office holder', () => {
    expect(linked('In Arizona v. United States the court spoke. The Arizona ruling binds.')).toEqual([
      'Arizona v. United States → arizona',
    ]);
    expect(linked('In Noem v. Doe the court spoke. The Noem ruling binds.')).toEqual([
      'Noem v. Doe → noem-v-doe',
    ]);
  });
});

it('names in Spanish are linked', () => {
  expect(linked('El Servicio de Inmigración y Control de Aduanas detuvo a 12 personas.')).toEqual([
    'Servicio de Inmigración y Control de Aduanas → ice',
  ]);
});

it('every annotation says why when it is asked', () => {
  for (const annotation of annotationsOf('Boston’s Trust Act, ICE and Mayor Wu; 8 U.S.C. § 1373.', {
    explain: true,
  })) {
    expect(annotation.why!.because.length).toBeGreaterThan(0);
  }
});

it('words of a web address name nothing', () => {
  expect(
    linked(
      'See https://news.example/trump/sanctuary-daca-DACA-program or example.org/DACA-program, or ask ICE/DHS agents.',
    ),
  ).toEqual(['ICE → ice', 'DHS → dhs']);
});
