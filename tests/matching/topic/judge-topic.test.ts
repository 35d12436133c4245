import { describe, expect, it } from 'vitest';
import { judgeTopic } from '../../../src/matching/topic/judge-topic.ts';
import { readCues } from '../../../src/matching/topic/read-cues.ts';
import { VOCABULARY as vocabulary } from '../../../src/matching/topic/vocabulary.ts';
import type { Topic } from '../../../src/matching/types.ts';

function topic(...blocks: string[]): Topic {
  return judgeTopic(
    blocks.map((block) => readCues(block, vocabulary)),
    blocks.map((_, index) => index === 0),
    vocabulary.families,
  );
}

describe('the topic gate opens', () => {
  it('for an article on enforcement', () => {
    const judged = topic(
      'City prepares for more immigration arrests',
      'Federal agents detained 40 people on Tuesday, and the city said deportations had doubled.',
      'Lawyers for the detained immigrants said that most had no criminal record.',
    );
    expect(judged.open).toBe(true);
    expect(judged.because[0]).toContain('immigration');
  });

  it('for a single sentence that names an immigration agency', () => {
    expect(topic('Border Patrol agents arrested 12 people near Laredo.').open).toBe(true);
  });

  it('for a short text on ICE, but not on ice', () => {
    expect(topic('Seattle’s mayor spoke against ICE.').open).toBe(true);
    expect(topic('Skaters love ICE, the new rink.').open).toBe(false);
    expect(topic('Ice agents came to Seattle, and Ice officers left.').open).toBe(true);
  });

  it('for a fight over a wall or an amnesty that hardly says “immigration”', () => {
    const filler = 'The two sides met again on Tuesday and left the room without a word. '.repeat(8);
    expect(
      topic(
        'Talks stall over money',
        `${filler} He wants to build the wall and has called the border with Mexico open. Members called the border deal an amnesty.`,
      ).open,
    ).toBe(true);
  });

  it('for an article in Spanish', () => {
    expect(
      topic(
        'Redadas en Boston',
        'Agentes detuvieron a 40 inmigrantes indocumentados; la deportación puede tardar.',
      ).open,
    ).toBe(true);
  });
});

describe('the topic gate stays closed', () => {
  it('for a stock called ICE', () => {
    expect(
      topic(
        'Exchange operators gain',
        'Shares of Intercontinental Exchange (NYSE: ICE) rose 3%. ICE runs twelve exchanges.',
      ).open,
    ).toBe(false);
  });

  it('for one word in passing', () => {
    const filler = 'The team trained in the rain before the second half of a long season began. '.repeat(12);
    expect(topic('Striker signs for two years', `${filler} His parents were refugees.`).open).toBe(false);
  });

  it('for immigration coverage of another country', () => {
    const judged = topic(
      'Migrants land in Dover',
      'The Home Office said that 40 migrants crossed the Channel to Britain; UK officials said asylum claims rose. The Home Secretary spoke in London.',
    );
    expect(judged.open).toBe(false);
    expect(judged.because[0]).toBe('speaks of another country');
    const spain = topic(
      'Llegan migrantes a Ceuta',
      'España y Marruecos hablan de los migrantes que llegaron a Ceuta. La Unión Europea ayuda a España con los refugiados; Melilla y Canarias piden más.',
    );
    expect(spain.open).toBe(false);
  });

  it('for the department of Homeland Security at other work', () => {
    const filler = 'The agency counts attacks and warns of new ones every month of the year. '.repeat(24);
    expect(
      topic('Attacks rise', `${filler} The DHS published its report; Homeland Security agreed.`).open,
    ).toBe(false);
  });

  it('for a travel ban in an epidemic', () => {
    const filler = 'Markets fell again and the airlines asked for help before the summer came. '.repeat(24);
    expect(
      topic('Markets fall', `${filler} The travel ban on Europe stays, and the travel ban hurts.`).open,
    ).toBe(false);
  });

  it('for no text at all', () => {
    expect(topic()).toEqual({ open: false, score: 0, because: [] });
  });
});
