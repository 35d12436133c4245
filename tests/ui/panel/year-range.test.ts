import { describe, expect, it } from 'vitest';
import { chooseRange, pickYear, pressYearKey, type YearState } from '../../../src/ui/panel/year-range.ts';

const whole = { from: 2014, to: 2026 };
const all: YearState = { whole, shown: whole, active: null };
const press = (state: YearState, ...keys: string[]) =>
  keys.reduce((now, key) => {
    const shift = key.startsWith('Shift+');
    return pressYearKey(now, { key: key.replace('Shift+', ''), shift });
  }, state);

describe('the years of a timeline by keyboard', () => {
  it('shows the newest year first with the left arrow, then one older year a press', () => {
    expect(press(all, 'ArrowLeft').shown).toEqual({ from: 2026, to: 2026 });
    expect(press(all, 'ArrowLeft', 'ArrowLeft').shown).toEqual({ from: 2025, to: 2025 });
  });

  it('stays on the first and on the last year', () => {
    expect(press(all, 'End', 'ArrowRight').shown).toEqual({ from: 2026, to: 2026 });
    expect(press(all, 'Home', 'ArrowLeft').shown).toEqual({ from: 2014, to: 2014 });
  });

  it('stretches the range with Shift, over the other end too', () => {
    const stretched = press(all, 'End', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect(stretched.shown).toEqual({ from: 2024, to: 2026 });
    const back = press(stretched, 'Shift+ArrowRight');
    expect(back.shown).toEqual({ from: 2025, to: 2026 });
  });

  it('shows all again with Escape', () => {
    expect(press(all, 'Home', 'Escape')).toEqual(all);
  });

  it('leaves the state alone for any other key', () => {
    expect(press(all, 'a')).toBe(all);
  });
});

describe('the years of a timeline by pointer and by select boxes', () => {
  it('shows the year clicked, and all when it is clicked again', () => {
    const one = pickYear(all, 2025);
    expect(one.shown).toEqual({ from: 2025, to: 2025 });
    expect(pickYear(one, 2025)).toEqual(all);
  });

  it('turns a range round that runs backwards', () => {
    expect(chooseRange(all, { from: 2025, to: 2020 }).shown).toEqual({ from: 2020, to: 2025 });
  });
});
