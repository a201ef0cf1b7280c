import { describe, expect, it } from 'vitest';
import { addMonths, dayAfter, daysBetween, firstDayOf, isDay, lastDayOf } from '../../prices/dates';

describe('a date', () => {
  it('is a day when it has one that exists', () => {
    expect(['2026-06-16', '2024-02-29'].map(isDay)).toEqual([true, true]);
    const others = [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-06',
      '2026',
      '2026-6-1',
      'x2026-06-16',
      '2026-06-16T00:00',
    ];
    expect(others.filter(isDay)).toEqual([]);
  });

  it('known to the month or the year begins on its first and ends on its last day', () => {
    const dates = ['2025', '2025-11', '2024-02', '2025-11-18'];
    expect(dates.map(firstDayOf)).toEqual(['2025-01-01', '2025-11-01', '2024-02-01', '2025-11-18']);
    expect(dates.map(lastDayOf)).toEqual(['2025-12-31', '2025-11-30', '2024-02-29', '2025-11-18']);
  });

  it('is followed by the next day, over the ends of months and years', () => {
    expect(['2026-06-16', '2026-02-28', '2026-12-31'].map(dayAfter)).toEqual([
      '2026-06-17',
      '2026-03-01',
      '2027-01-01',
    ]);
  });

  it('is so many days from another, fewer than none where that is earlier', () => {
    expect(daysBetween('2026-11-20', '2026-12-01')).toBe(11);
    expect(daysBetween('2026-12-01', '2026-11-20')).toBe(-11);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('some months later is the same day, or the last of a shorter month', () => {
    expect(addMonths('2026-11-20', 3)).toBe('2027-02-20');
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addMonths('2026-01-31', 12)).toBe('2027-01-31');
  });
});
