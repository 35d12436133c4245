import { describe, expect, it } from 'vitest';
import { annotationsOf, linked } from './news.ts';

describe('a surname', () => {
  it('is linked after a full mention, with a possessive outside', () => {
    expect(linked('Michelle Wu spoke. Wu’s plan is new.')).toEqual([
      'Michelle Wu → michelle-wu',
      'Wu → michelle-wu',
    ]);
  });

  it('is linked in a headline before the full name', () => {
    expect(linked(['Lyons vows more arrests', 'Todd Lyons said so.'])).toEqual([
      'Lyons → todd-lyons',
      'Todd Lyons → todd-lyons',
    ]);
  });

  it('that is a day of the week is linked with the full name alone', () => {
    expect(linked('Dave Sunday said so on Sunday. Sunday’s protest went on.')).toEqual([
      'Dave Sunday → dave-sunday',
    ]);
  });

  it('alone means nobody', () => {
    expect(linked('Wu and Lyons and Johnson met.')).toEqual([]);
  });

  it('of a President needs no introduction', () => {
    expect(linked('The order pleased Trump.')).toEqual(['Trump → donald-trump']);
  });

  it('of a President of another time needs one', () => {
    expect(linked('The order pleased Trump.', { date: '2007-03-01' })).toEqual([]);
  });

  it('with another first name is somebody else, and takes the surname along', () => {
    expect(linked(['News', 'Todd Lyons spoke.', 'Kristen Lyons disagreed.', 'Lyons left.'])).toEqual([
      'Todd Lyons → todd-lyons',
    ]);
  });

  it('after a radio host’s show is no politician’s', () => {
    expect(linked('He spoke on “The Howie Carr Show.” Carr asked why.')).toEqual([
      'Howie Carr Show → howie-carr-show',
    ]);
  });

  it('of two people named goes to the one named last, and to nobody in one paragraph', () => {
    expect(
      linked([
        'News',
        'Brandon Johnson testified.',
        'Johnson said no.',
        'Mike Johnson and Brandon Johnson met.',
        'Johnson left.',
      ]),
    ).toEqual([
      'Brandon Johnson → brandon-johnson',
      'Johnson → brandon-johnson',
      'Mike Johnson → mike-johnson',
      'Brandon Johnson → brandon-johnson',
    ]);
  });

  it('of a family goes to nobody while both are at hand', () => {
    expect(linked('Josh Kraft is the son of Robert Kraft. Kraft runs for mayor.')).toEqual([
      'Josh Kraft → josh-kraft',
      'Robert Kraft → robert-kraft',
    ]);
  });

  it('after “Ms.” needs no full name while its only bearer is in high office', () => {
    expect(linked('Ms. Noem said no. Agents cheered Noem.')).toEqual([
      'Noem → kristi-noem',
      'Noem → kristi-noem',
    ]);
    expect(linked('Ms. Noem said no.', { date: '2019-08-20' })).toEqual([]);
    expect(linked('Mr. Johnson said no.')).toEqual([]);
    expect(linked(['News', 'Ana Noem sells bread.', 'Ms. Noem said no.'])).toEqual([]);
  });

  it('after a pronoun or a Spanish conjunction is no full name of somebody else', () => {
    expect(linked(['News', 'Todd Lyons spoke.', 'Aunque Lyons lo negó, “You (Lyons) knew.”'])).toEqual([
      'Todd Lyons → todd-lyons',
      'Lyons → todd-lyons',
      'Lyons → todd-lyons',
    ]);
  });

  it('is linked in a headline that asks', () => {
    expect(linked(['Where Does Lyons Stand on Raids?', 'Todd Lyons spoke.'])).toEqual([
      'Lyons → todd-lyons',
      'Todd Lyons → todd-lyons',
    ]);
  });

  it('that a record does not list follows the full name in the article', () => {
    expect(
      linked(['News', 'Judge Katherine Menendez ruled.', 'Menendez wrote that agents may not.']),
    ).toEqual(['Katherine Menendez → katherine-menendez', 'Menendez → katherine-menendez']);
  });

  it('that is also a word is taken where it can be nothing but a name', () => {
    expect(
      linked([
        'News',
        'Renee Good was shot.',
        'Good people wept.',
        'They called Good kind.',
        'Good said no.',
        'A Good Samaritan came.',
      ]),
    ).toEqual(['Renee Good → renee-good', 'Good → renee-good', 'Good → renee-good']);
  });

  it('inside a longer name is nothing', () => {
    expect(linked('Michelle Wu walked down Wu Street past the Wu-Chen bakery.')).toEqual([
      'Michelle Wu → michelle-wu',
    ]);
  });
});

describe('a first name before a surname', () => {
  it('may be a nickname, or have a middle initial after it', () => {
    expect(linked('Bill Barr met Todd M. Lyons.')).toEqual([
      'Bill Barr → william-barr',
      'Todd M. Lyons → todd-lyons',
    ]);
  });

  it('is not read into small words, titles or days', () => {
    expect(
      linked(['News', 'Michelle Wu spoke.', 'But Wu left. On Tuesday Wu came. Unlike Wu, he stayed.']),
    ).toHaveLength(4);
  });
});

describe('a title before a surname', () => {
  it.each([
    ['DHS Secretary Noem spoke.', 'Noem → kristi-noem'],
    ['Mayor Wu spoke.', 'Wu → michelle-wu'],
    ['Gov. Murphy signed.', 'Murphy → phil-murphy'],
    ['Judge Murphy ruled.', 'Murphy → brian-murphy'],
    ['Attorney General Bondi wrote.', 'Bondi → pam-bondi'],
    ['Massachusetts Attorney General Campbell sued.', 'Campbell → andrea-campbell'],
    ['Acting ICE Director Lyons said so.', 'Lyons → todd-lyons'],
    ['Speaker Johnson agreed.', 'Johnson → mike-johnson'],
    ['Mayor Johnson agreed.', 'Johnson → brandon-johnson'],
  ])('introduces its bearer: %s', (text, expected) => expect(linked(text)).toContain(expected));

  it('is read by the article’s date', () => {
    expect(linked('Secretary Johnson said so.', { date: '2015-03-01' })).toEqual(['Johnson → jeh-johnson']);
    expect(linked('Secretary Johnson said so.')).toEqual([]);
    expect(linked('Former Secretary Johnson said so.')).toEqual(['Johnson → jeh-johnson']);
  });

  it('that the person never bore is somebody else’s', () => {
    expect(linked(['News', 'Todd Lyons spoke.', 'Judge Lyons ruled.'])).toEqual(['Todd Lyons → todd-lyons']);
  });

  it('stays outside the mention, and an agency in it is a mention of its own', () => {
    expect(linked('Boston Mayor Michelle Wu met Homeland Security Secretary Kristi Noem.')).toEqual([
      'Michelle Wu → michelle-wu',
      'Homeland Security → dhs',
      'Kristi Noem → kristi-noem',
    ]);
  });
});

it('one title may stand before several people in a list', () => {
  expect(linked('Govs. Murphy, Lyons and Campbell met.')).toEqual(['Murphy → phil-murphy']);
  expect(linked('Secretaries came. Mayors Johnson, Wu and Brown met.')).toEqual([
    'Johnson → brandon-johnson',
    'Wu → michelle-wu',
  ]);
});

it('one title may stand before several people', () => {
  expect(linked('Mayors Adams, Johnston and Johnson testified.')).toEqual(['Johnson → brandon-johnson']);
  expect(linked('The judges ruled and Trump left.')).toEqual(['Trump → donald-trump']);
});

it('a place is no person', () => {
  expect(
    linked([
      'News',
      'Todd Lyons spoke.',
      'Fort Lyons is quiet. The Trump National Golf Club too.',
      'Lyons left.',
    ]),
  ).toEqual(['Todd Lyons → todd-lyons', 'Lyons → todd-lyons']);
});

describe('an office alone', () => {
  it('means its holder on the article’s date', () => {
    expect(annotationsOf('The homeland security secretary said so.')[0]).toMatchObject({
      entity: 'kristi-noem',
      rule: 'office',
    });
    expect(linked('The homeland security secretary said so.', { date: '2026-06-01' })).toEqual([
      'homeland security secretary → markwayne-mullin',
    ]);
  });

  it.each([
    ['The homeland security secretary, Kristi Noem, spoke.', ['Kristi Noem → kristi-noem']],
    ['A former homeland security secretary spoke.', []],
    ['Kristi Noem spoke. The homeland security secretary left.', ['Kristi Noem → kristi-noem']],
    ['Jane Roe, the homeland security secretary, spoke.', []],
  ])('means nobody new in: %s', (text, expected) => expect(linked(text)).toEqual(expected));

  it('means nobody where the date is unknown, known to the month only, or nobody held it', () => {
    for (const date of [null, '2025-08', '2026-03-10'])
      expect(linked('The homeland security secretary spoke.', { date })).toEqual([]);
  });
});

it('an administration is one mention with the President’s name', () => {
  expect(linked('The Trump administration and Trump’s administration differ.')).toEqual([
    'Trump administration → donald-trump',
    'Trump → donald-trump',
  ]);
});

it('a namesake is another person', () => {
  expect(linked('Donald Trump Jr. spoke at Trump Tower.')).toEqual([]);
});

it('a full name that others bear is linked in the company that its record asks for', () => {
  expect(linked('A park is named for Roger Rivers, who founded the town.')).toEqual([]);
  expect(linked('Roger Rivers, R-Texas, voted against it.')).toEqual(['Roger Rivers → roger-rivers']);
  expect(linked('Rep. Roger Rivers voted against it.')).toEqual(['Roger Rivers → roger-rivers']);
});
