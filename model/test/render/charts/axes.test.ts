import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOn } from '../../../index';
import { usdAxis, usdLogAxis, usersAxis } from '../../../render/charts/axes';

const amounts = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('An axis', () => {
  test('holds all of its values, whatever they are, with ascending ticks on it', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        for (const axis of [usdLogAxis('USD', values), usdAxis('USD', values)]) {
          const ticks = axis.ticks.map(({ value }) => value);
          expect(axis.min).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9));
          expect(axis.max).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
          expect(ticks).toEqual([...ticks].sort((one, other) => one - other));
          expect(ticks.every((tick) => tick >= axis.min * (1 - 1e-9) && tick <= axis.max * (1 + 1e-9))).toBe(true);
        }
      }),
    );
  });

  test('of equal values is still wide enough to draw on', () => {
    for (const axis of [usdLogAxis('USD', [0, 0]), usdLogAxis('USD', [100]), usdAxis('USD', [5, 5])])
      expect(axis.max).toBeGreaterThan(axis.min);
  });

  test('places a power of ten in the middle of two', () => {
    expect(positionOn(usdLogAxis('USD', [1, 100]), 10)).toBeCloseTo(0.5, 12);
    expect(positionOn(usersAxis(10, 1000), 100)).toBeCloseTo(0.5, 12);
  });

  test('holds what lies beyond it at its ends, and has no place for zero on a log scale', () => {
    const axis = usersAxis(10, 1000);
    expect([positionOn(axis, 1), positionOn(axis, 5000), positionOn(axis, 0)]).toEqual([0, 1, undefined]);
  });
});
