import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS_PER_MONTH } from '../../units';
import {
  AFTER_FIXES,
  AS_BUILT,
  at,
  CASES,
  checkUsers,
  DEFECTS,
  demandOf,
  leaving,
  resolveAssumptions,
  USER_RANGE,
  workloadOf,
} from '../../workload';
import { figuresOf, isNear } from './figures';

const users = fc.integer({ min: USER_RANGE.min, max: USER_RANGE.max });
const apps = [AFTER_FIXES, AS_BUILT];
const workload = fc
  .tuple(fc.constantFrom(...CASES), fc.constantFrom(...apps, ...DEFECTS.map((defect) => leaving(defect))))
  .map(([which, app]) => workloadOf(resolveAssumptions(which), app));
/** Less than in proportion where a community is too small to have something new to see all the time. */
const isOfViews = (id: string): boolean => /^(egress\.media|mediaRequests\.)|^media\..*\.(views|delivered)/.test(id);
const QUADRATIC = 'database.scanCores';
const MIXED = 'database.peakCores';

function wrongFigures(
  holds: (figure: number, one: number, id: string) => boolean,
  some: object,
  one: object,
): string[] {
  const ones = figuresOf(one);
  return [...figuresOf(some)].filter(([id, figure]) => !holds(figure, ones.get(id) as number, id)).map(([id]) => id);
}

describe('Demand of any number of users', () => {
  test('is proportional to users, but for table scans and for media of a small community', () => {
    fc.assert(
      fc.property(workload, users, (given, count) => {
        const proportional = (figure: number, one: number, id: string): boolean =>
          id === QUADRATIC || id === MIXED || isNear(figure, one * count) || (isOfViews(id) && count < given.evenFrom);
        expect(wrongFigures(proportional, demandOf(given, count), given.perUser)).toEqual([]);
      }),
    );
  });

  test('has views that never fall as users rise, and never more than all posts on all phones', () => {
    fc.assert(
      fc.property(workload, fc.integer({ min: 1, max: 30_000 }), (given, count) => {
        const [one, more] = [demandOf(given, count), demandOf(given, count + 1)];
        const falls = (id: string): boolean =>
          (figuresOf(more).get(id) as number) < (figuresOf(one).get(id) as number) * (1 - 1e-9);
        expect([...figuresOf(one).keys()].filter((id) => isOfViews(id) && falls(id))).toEqual([]);
        const all = one.people.daily * one.people.daily * at(given.values, 'posts');
        expect(one.media.videos.viewsPerMonth).toBeLessThanOrEqual(
          all * DAYS_PER_MONTH * at(given.values, 'video-share') * (1 + 1e-9),
        );
      }),
    );
  });

  test('has scans that grow with the square of users, on top of processors in proportion', () => {
    fc.assert(
      fc.property(workload, users, (given, count) => {
        const { scanCores, peakCores } = demandOf(given, count).database;
        const one = demandOf(given, 1).database;
        expect(isNear(scanCores, one.scanCores * count * count)).toBe(true);
        expect(isNear(peakCores, (one.peakCores - one.scanCores) * count + scanCores)).toBe(true);
      }),
    );
  });

  test('is made of finite numbers from 0', () => {
    fc.assert(
      fc.property(workload, users, (given, count) => {
        const sound = (figure: number): boolean => Number.isFinite(figure) && figure >= 0;
        expect(wrongFigures(sound, demandOf(given, count), {})).toEqual([]);
      }),
    );
  });

  test('has database bytes that are the sum of its table groups, and media bytes that are the sum of their ages', () => {
    fc.assert(
      fc.property(workload, users, (given, count) => {
        const { database, media } = demandOf(given, count);
        const tables = Object.values(database.bytes).reduce((sum, bytes) => sum + bytes, 0);
        expect(isNear(database.totalBytes, tables)).toBe(true);
        for (const kind of Object.values(media)) {
          expect(isNear(kind.storedBytes, kind.hotBytes + kind.warmBytes + kind.coldBytes)).toBe(true);
        }
      }),
    );
  });

  test('has a peak that is never below the average', () => {
    fc.assert(
      fc.property(workload, users, (given, count) => {
        for (const { average, peak } of Object.values(demandOf(given, count).perSecond)) {
          expect(peak).toBeGreaterThanOrEqual(average);
        }
      }),
    );
  });
});

describe('The three cases', () => {
  test.each(apps)('are in order for every figure of the demand: $id', (app) => {
    const [low, base, high] = CASES.map((which) =>
      figuresOf(demandOf(workloadOf(resolveAssumptions(which), app), 1000)),
    );
    const disordered = [...(base ?? [])].filter(
      ([id, figure]) => !((low?.get(id) as number) <= figure && figure <= (high?.get(id) as number)),
    );
    expect(disordered).toEqual([]);
  });

  test('have 5 to 10 % of users active a day and 1 to 2 % at once, as the project gives them', () => {
    const [low, , high] = CASES.map(
      (which) => demandOf(workloadOf(resolveAssumptions(which), AFTER_FIXES), 1000).people,
    );
    expect([low?.daily, high?.daily]).toEqual([50, 100]);
    expect([low?.concurrent, high?.concurrent]).toEqual([10, 20]);
  });
});

describe('The app', () => {
  const base = resolveAssumptions('base');

  test('as built stores no media, for uploads fail', () => {
    const { media, egress } = demandOf(workloadOf(base, AS_BUILT), 1000);
    expect(Object.values(media).map((kind) => kind.storedBytes)).toEqual([0, 0, 0, 0]);
    expect(egress.mediaCached + egress.mediaUncached).toBe(0);
  });

  test('after fixes scans no table', () => {
    expect(demandOf(workloadOf(base, AFTER_FIXES), 1_000_000).database.scanCores).toBe(0);
  });

  test.each(DEFECTS)('with %s left in asks for more of something than after all fixes', (defect) => {
    const fixed = figuresOf(demandOf(workloadOf(base, AFTER_FIXES), 1000));
    const left = figuresOf(demandOf(workloadOf(base, leaving(defect)), 1000));
    expect([...left].some(([id, figure]) => figure > (fixed.get(id) as number) * (1 + 1e-6))).toBe(true);
  });
});

describe('A number of users', () => {
  test.each([1, 10, 1_999_999, 2_000_000])('of %d is answered for', (count) => {
    expect(checkUsers(count)).toBe(count);
  });

  test.each([Number.NaN, -1, 0, 1.5, 2_000_001, 1e12, Number.POSITIVE_INFINITY])(
    'of %d is refused with the range',
    (count) => {
      const message = `users = ${count} is not a whole number from 1 to 2,000,000`;
      expect(() => checkUsers(count)).toThrow(expect.objectContaining({ name: 'ModelError', field: 'users', message }));
      expect(() => demandOf(workloadOf(resolveAssumptions('base'), AFTER_FIXES), count)).toThrow(message);
    },
  );
});
