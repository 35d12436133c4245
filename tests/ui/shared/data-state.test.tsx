import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataStatus } from '../../../src/knowledge/data-status.ts';
import { DataState } from '../../../src/ui/shared/data-state.tsx';
import { cardTexts } from '../../../src/ui/shared/i18n/card-texts.ts';
import { ReaderContext } from '../../../src/ui/shared/reader.ts';
import { type Stage, setStage } from '../../support/stage.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const report = (fields: Partial<DataStatus>): DataStatus => ({
  word: 'CURRENT',
  dataDate: '2026-11-20',
  sequence: 7,
  checkedAt: '2026-11-22T09:00:00Z',
  hasPrevious: false,
  entities: 1,
  events: 1,
  ...fields,
});

describe('the state of the data', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = setStage();
  });
  afterEach(() => stage.close());

  it.each([
    ['CURRENT', 'CURRENT Up to date, checked 3 hours ago.'],
    ['OFFLINE', 'OFFLINE No connection; using data of Nov 20, 2026.'],
    ['STALE', '⚠ STALE No new data since Nov 20, 2026; may be out of date.'],
    ['REFUSED', '⚠ REFUSED An update was refused; still using data of Nov 20, 2026.'],
    ['BUNDLED', 'BUNDLED Using the data that came with the extension, Nov 20, 2026.'],
    ['RELOAD', '⚠ RELOAD Extension updated: reload this page.'],
  ] as const)('%s is told in words', (word, told) => {
    stage.show(<DataState report={report({ word })} now={NOW} />);
    expect(stage.text()).toBe(told);
  });

  it('NOSAVE says what to do', () => {
    stage.show(<DataState report={report({ word: 'NOSAVE' })} now={NOW} />);
    expect(stage.text()).toMatch(/could not be saved\. Export/);
  });

  it('gives the reason where there is one', () => {
    stage.show(
      <DataState report={report({ word: 'REFUSED', reason: 'the signature is wrong' })} now={NOW} />,
    );
    expect(stage.text()).toMatch(/Reason: the signature is wrong\.$/);
  });

  it('admits that it does not know when no answer came', () => {
    stage.show(<DataState report={null} now={NOW} />);
    expect(stage.text()).toMatch(/could not be read/);
  });

  it('is told in Spanish', () => {
    stage.show(
      <ReaderContext.Provider value={{ language: 'es', locale: 'es-MX', texts: cardTexts('es') }}>
        <DataState report={report({ word: 'STALE' })} now={NOW} />
      </ReaderContext.Provider>,
    );
    expect(stage.text()).toMatch(/STALE Sin datos nuevos desde el 20 nov 2026/);
  });
});
