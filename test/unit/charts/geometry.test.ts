import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/components/charts/curve/moved';
import { pathOf } from '../../../src/components/charts/curve/path';
import { spread } from '../../../src/components/charts/geometry';

const axis = { label: '', scale: 'linear', min: 0, max: 10, ticks: [] } as const;

describe('labels at the end of curves', () => {
  it('stay in their order, keep their distance and stay within the plot', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 380, noNaN: true }), { minLength: 1, maxLength: 12 }), (wanted) => {
        const placed = spread(wanted, 16, 380);
        const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
        const sorted = order.map((index) => placed[index] ?? Number.NaN);
        expect(sorted.every((y) => y >= 0 && y <= 380)).toBe(true);
        for (let index = 1; index < sorted.length; index += 1)
          expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThan(15);
      }),
    );
  });

  it('stay where they want to be when there is room', () => {
    expect(spread([300, 20, 100], 16, 380)).toEqual([300, 20, 100]);
  });
});

describe('a path', () => {
  it('keeps corners and leaves out what lies on a straight line', () => {
    const points = [0, 2, 4, 6, 8, 10].map((users) => ({ users, value: users <= 4 ? 5 : 10 }));
    expect(pathOf(points, axis, axis)).toBe('M0 190L400 190L600 0L1000 0');
  });

  it('keeps an upright step upright', () => {
    const points = [
      { users: 0, value: 0 },
      { users: 5, value: 0 },
      { users: 5, value: 10 },
      { users: 10, value: 10 },
    ];
    expect(pathOf(points, axis, axis)).toBe('M0 380L500 380L500 0L1000 0');
  });
});

describe('the keys of the cursor', () => {
  const stops = [10, 20, 50, 100, 200, 500, 1000, 2000];

  it('go one stop, a page, or to an end, and no further', () => {
    expect(moved(stops, 50, 'ArrowRight')).toBe(100);
    expect(moved(stops, 50, 'ArrowDown')).toBe(20);
    expect(moved(stops, 10, 'ArrowLeft')).toBe(10);
    expect(moved(stops, 10, 'PageUp')).toBe(1000);
    expect(moved(stops, 2000, 'PageDown')).toBe(20);
    expect([moved(stops, 50, 'Home'), moved(stops, 50, 'End')]).toEqual([10, 2000]);
  });

  it('leave other keys alone', () => {
    expect(moved(stops, 50, 'Tab')).toBeUndefined();
  });
});
