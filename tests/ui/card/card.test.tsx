import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../src/timeline/card-view.ts';
import { Card } from '../../../src/ui/card/card.tsx';
import type { CardAction } from '../../../src/ui/card/card-actions.ts';
import type { CardContent, CardSubject } from '../../../src/ui/card/card-content.ts';
import { cardTexts } from '../../../src/ui/shared/i18n/card-texts.ts';
import { type Stage, setStage } from '../../support/stage.ts';

const SUBJECT: CardSubject = {
  name: 'Trust Act',
  kind: 'law',
  isEntity: true,
  explain: () => ({
    text: 'Trust Act',
    rule: 'jurisdiction',
    score: 0.9,
    because: ['Boston is named 12 times'],
    runnerUp: { name: 'California TRUST Act', score: 0.4 },
  }),
};

function fakeView(view: Partial<CardView> = {}): CardView {
  return {
    id: 'boston-trust-act',
    kind: 'law',
    name: 'Boston Trust Act',
    localName: null,
    summary: 'A city ordinance on police and civil immigration arrests.',
    unreviewed: false,
    jurisdiction: 'US-MA-boston',
    rail: {
      articleDate: '2025-08-20',
      // biome-ignore lint/suspicious/noThenProperty: the rail's word for the article's day
      then: [
        {
          text: 'In force',
          state: 'in-force',
          note: null,
          from: '2014-08',
          to: null,
          over: false,
          approximate: false,
          sources: [1],
        },
      ],
      now: [],
      unchanged: true,
    },
    since: [],
    sinceCount: 0,
    facts: [],
    usage: [],
    citations: [],
    related: [],
    sources: [
      {
        number: 1,
        url: 'https://example.com/a',
        title: 'The ordinance',
        publisher: 'City of Boston',
        published: '2014-08-20',
        basis: 'page',
        read: '2026-11-01',
      },
    ],
    checked: '2026-11-01',
    dataDate: '2026-11-20',
    officialUrl: null,
    ...view,
  };
}

describe('the card', () => {
  let stage: Stage;
  let actions: CardAction[];

  beforeEach(() => {
    stage = setStage();
    actions = [];
  });
  afterEach(() => stage.close());

  function show(
    content: CardContent,
    { genuine = true, subject = SUBJECT, language = 'en' as 'en' | 'es' } = {},
  ) {
    stage.show(
      <Card
        subject={subject}
        content={content}
        pinned={false}
        reader={{ language, locale: language === 'en' ? 'en-US' : 'es', texts: cardTexts(language) }}
        isGenuine={() => genuine}
        onAction={(action) => actions.push(action)}
        onSource={() => {}}
      />,
    );
  }

  it('says who or what it is, then and today, with the date of the data', () => {
    show({ state: 'found', view: fakeView() });
    for (const said of [
      'Boston Trust Act',
      'Then and today',
      'Aug 20, 2025',
      'In force',
      'A city ordinance',
      'City of Boston',
      'Data of Nov 20, 2026',
    ])
      expect(stage.text()).toContain(said);
  });

  it('says until when it was checked that nothing came later', () => {
    show({ state: 'found', view: fakeView() });
    expect(stage.text()).toContain('No later event recorded (checked Nov 1, 2026).');
  });

  it('offers the rest where it shows only some of the later events', () => {
    const event = {
      id: 't/1',
      thread: { id: 't', title: 'T' },
      date: '2025-09-04',
      what: 'The department sues.',

      type: 'filing',
      entities: [],
      sources: [1],
    } as const;
    show({
      state: 'found',
      view: fakeView({ since: [{ ...event, entities: [], sources: [1] }], sinceCount: 9 }),
    });
    expect(stage.text()).toContain('The department sues.');
    stage.press('All 9');
    expect(actions).toEqual(['timeline']);
  });

  it('speaks Spanish and keeps the legal name', () => {
    show(
      {
        state: 'found',
        view: fakeView({
          localName: 'Ley de Confianza',
          notes: ['Traducción aún no revisada.', 'De la fuente.'],
        }),
      },
      { language: 'es' },
    );
    const lines = ['Boston Trust Act', 'Ley de Confianza', 'Entonces y hoy', 'no revisada.', 'De la fuente.'];
    for (const said of lines) expect(stage.text()).toContain(said);
  });

  it('says in each state what is the matter', () => {
    show({ state: 'loading' });
    expect(stage.text()).toContain('Looking it up');
    show({ state: 'missing' });
    expect(stage.text()).toContain('Nothing is recorded here');
    show({ state: 'reload' });
    expect(stage.text()).toContain('reload this page');
    expect(stage.text()).not.toContain('Full timeline');
  });

  it('shows the official text of a citation that has no record, and nothing to hide', () => {
    const subject = { ...SUBJECT, name: '8 U.S.C. § 1373', isEntity: false };
    show({ state: 'citation', name: '8 U.S.C. § 1373', link: 'https://example.com/1373' }, { subject });
    expect(stage.root.querySelector('a')?.getAttribute('href')).toBe('https://example.com/1373');
    expect(stage.text()).not.toContain('Hide');
  });

  it('tells why only when asked', async () => {
    show({ state: 'found', view: fakeView() });
    expect(stage.text()).not.toContain('Boston is named');
    stage.press('Why this?');
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const said of ['chosen by place', '90 %', 'Boston is named 12 times', 'California TRUST Act'])
      expect(stage.text()).toContain(said);
  });

  it('does what its buttons say', () => {
    show({ state: 'found', view: fakeView() });
    for (const name of ['Pin', 'Close', 'Full timeline', 'Hide', 'Report']) stage.press(name);
    expect(actions).toEqual(['pin', 'close', 'timeline', 'hide-term', 'report']);
  });

  it('takes the mark away where nothing else comes into question', () => {
    const explain = () => ({ ...SUBJECT.explain(), runnerUp: null });
    show({ state: 'found', view: fakeView() }, { subject: { ...SUBJECT, explain } });
    stage.press('Not this');
    expect(actions).toEqual(['not-this']);
  });

  it('offers the next best record before it takes the mark away', async () => {
    show({ state: 'found', view: fakeView() });
    stage.press('Not this');
    await vi.waitFor(() => expect(stage.text()).toContain('What is it then?'));
    expect(actions).toEqual([]);
    stage.press('California TRUST Act');
    stage.press('Neither');
    expect(actions).toEqual(['other', 'not-this']);
  });

  it('does nothing on presses that are not the reader’s', () => {
    show({ state: 'found', view: fakeView() }, { genuine: false });
    for (const name of ['Pin', 'Close', 'Full timeline', 'Hide', 'Report']) stage.press(name);
    expect(actions).toEqual([]);
  });

  it('opens sources in a tab that learns nothing of the page', () => {
    show({ state: 'found', view: fakeView() });
    const link = [...stage.root.querySelectorAll('a')].find((one) =>
      one.textContent?.includes('City of Boston'),
    )!;
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });
});
