import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  candidateIds,
  checkGrowth,
  estimate,
  growthCosts,
  growthMonths,
  growthSince,
  HORIZON,
  mediaPayoff,
  milestones,
  recommend,
  SERVICE_LEVELS,
  totalOf,
  type UserGrowth,
  usersByMonth,
  usersIn,
} from '../../index';
import { configurationLabel } from '../../render/configuration';

const EIGHT: UserGrowth = { users: 10_000, monthly: 0.08 };
const growths: fc.Arbitrary<UserGrowth> = fc
  .record({
    users: fc.integer({ min: 1, max: 500_000 }),
    monthly: fc.double({ min: 0.001, max: 1, noNaN: true }),
    times: fc.option(fc.double({ min: 1.1, max: 100, noNaN: true })),
  })
  .map(({ users, monthly, times }) => ({
    users,
    monthly,
    ...(times !== null && { cap: Math.min(2_000_000, Math.ceil(users * times) + 1) }),
  }));

describe('The curve of growth', () => {
  test('starts at today’s users and grows by the share', () => {
    expect([usersIn(EIGHT, 0), usersIn(EIGHT, 1), usersIn(EIGHT, 12)]).toEqual([10_000, 10_800, 25_182]);
  });

  test('never falls, never passes its cap, and stays within the range of the model', () => {
    fc.assert(
      fc.property(growths, (growth) => {
        const counts = usersByMonth(growth);
        expect(counts[0]).toBe(growth.users);
        expect(counts).toEqual([...counts].sort((one, other) => one - other));
        expect(counts.at(-1)).toBeLessThanOrEqual(growth.cap ?? 2_000_000);
        expect(counts.length).toBeLessThanOrEqual(HORIZON + 1);
      }),
    );
  });

  test('through an earlier number of users leads from it to today', () => {
    for (const cap of [undefined, 60_000]) {
      const { monthly } = growthSince(12_000, 6, 40_000, cap);
      const again = usersIn({ users: 12_000, monthly, ...(cap !== undefined && { cap }) }, 6);
      expect(Math.abs(again - 40_000)).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    [{ users: 0, monthly: 0.1 }, 'users'],
    [{ users: 10, monthly: 0 }, 'monthly'],
    [{ users: 10, monthly: -0.1 }, 'monthly'],
    [{ users: 10, monthly: Number.NaN }, 'monthly'],
    [{ users: 10, monthly: 0.1, cap: 10 }, 'cap'],
    [{ users: 10, monthly: 0.1, cap: 3e6 }, 'cap'],
  ] as const)('%j is refused by %s', (growth, field) => {
    expect(() => checkGrowth(growth)).toThrow(expect.objectContaining({ field }));
  });

  test.each([
    [50_000, 6, 'earlier'],
    [12_000, 0, 'months'],
    [12_000, 1.5, 'months'],
    [1, 1, 'monthly'],
  ] as const)('from %d users %d months ago is refused by %s', (earlier, months, field) => {
    expect(() => growthSince(earlier, months, 40_000)).toThrow(expect.objectContaining({ field }));
  });

  test('may double each month, have a cap at the end of the range, and have begun ten years ago', () => {
    const growth = { users: 10, monthly: 1, cap: 2_000_000 };
    expect(checkGrowth(growth)).toEqual(growth);
    expect(growthSince(1, 120, 40_000).monthly).toBeCloseTo(40_000 ** (1 / 120) - 1, 12);
    expect(growthSince(12_000, 6, 40_000)).not.toHaveProperty('cap');
    expect(growthSince(12_000, 6, 40_000, 60_000).cap).toBe(60_000);
    expect(usersByMonth({ users: 1_000_000, monthly: 1 })).toEqual([1_000_000, 2_000_000]);
  });

  test('is refused in a sentence with the value', () => {
    expect(() => checkGrowth({ users: 10, monthly: 2 })).toThrow(/^monthly = 2 is not a growth above 0 and up to 1 /);
    expect(() => checkGrowth({ users: 10, monthly: 0.1, cap: 10 })).toThrow(
      /^cap = 10 is not a number above the 10 users/,
    );
    expect(() => growthSince(1, 121, 10)).toThrow('months = 121 is not a whole number from 1 to 120');
    for (const earlier of [0, 10, 1.5])
      expect(() => growthSince(earlier, 6, 10)).toThrow(
        `earlier = ${earlier} is not a whole number from 1 to below the 10`,
      );
  });
});

describe('Milestones of growth', () => {
  const found = milestones(EIGHT);

  test('come in the order of months and users, each in the first month with so many users', () => {
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ month }) => month)).toEqual(found.map(({ month }) => month).sort((a, b) => a - b));
    for (const { month, users } of found) {
      expect(usersIn(EIGHT, month)).toBeGreaterThanOrEqual(users);
      expect(usersIn(EIGHT, month - 1)).toBeLessThan(users);
    }
  });

  test('name every service level on the way', () => {
    const top = usersIn(EIGHT, HORIZON);
    const levels = SERVICE_LEVELS.filter(({ from }) => from > EIGHT.users && from <= top).map(({ from }) => from);
    expect(levels.length).toBeGreaterThan(0);
    expect(found.filter(({ event }) => event.kind === 'level').map(({ users }) => users)).toEqual(levels);
  });

  test('another best value or size begins at exactly that user', () => {
    const changed = found.filter(({ event }) => event.kind === 'best' || event.kind === 'step');
    expect(changed.map(({ event }) => event.kind)).toContain('best');
    for (const {
      users,
      event: { kind },
    } of changed) {
      const [before, after] = [recommend(users - 1).best, recommend(users).best];
      if (kind === 'best') expect(after.id).not.toBe(before.id);
      else
        expect([
          after.id,
          configurationLabel(after.deployment.configuration) === configurationLabel(before.deployment.configuration),
        ]).toEqual([before.id, false]);
    }
  });

  test('hard limits are those of today’s set-up', () => {
    const { limits } = recommend(EIGHT.users).best.deployment;
    for (const { users } of found.filter(({ event }) => event.kind === 'limit')) {
      expect(limits.some(({ hitAtUsers }) => hitAtUsers === users)).toBe(true);
    }
    expect(found.some(({ event }) => event.kind === 'limit')).toBe(true);
  });

  test('faster growth brings none of them later', () => {
    const faster = milestones({ ...EIGHT, monthly: 0.12 });
    for (const { users, event, month } of found) {
      const same = faster.find((other) => other.users === users && other.event.kind === event.kind);
      expect(same?.month).toBeLessThanOrEqual(month);
    }
  });
});

describe('Bills while an app grows', () => {
  test('over 12, 24 and 36 months are the sums of the months', () => {
    const costs = growthCosts(EIGHT);
    expect(costs.map(({ id }) => id)).toEqual(candidateIds({}));
    for (const { id, sums } of costs) {
      const months = usersByMonth(EIGHT).map((users) => totalOf(id, users));
      for (const [index, span] of [12, 24, 36].entries()) {
        expect(sums[index]).toBeCloseTo(
          months.slice(0, span).reduce((sum, usd) => sum + usd, 0),
          6,
        );
      }
    }
  });

  test('beyond the range of the model are not made up', () => {
    const [first] = growthCosts({ users: 500_000, monthly: 0.1 });
    expect(first?.sums[0]).toBeGreaterThan(0);
    expect(first?.sums.slice(1)).toEqual([undefined, undefined]);
  });

  test('that lack a price say so', () => {
    const costs = growthCosts({ users: 290_000, monthly: 0.05 });
    const unknown = costs.filter(({ id }) => estimate(id, 400_000).deployment.unknowns.length > 0).map(({ id }) => id);
    expect(unknown.length).toBeGreaterThan(0);
    expect(costs.filter(({ isIncomplete }) => isIncomplete).map(({ id }) => id)).toEqual(unknown);
  });

  test('each month has the best value of its users', () => {
    for (const { month, users, best } of growthMonths(EIGHT)) {
      expect(users).toBe(usersIn(EIGHT, month));
      expect(best.id).toBe(recommend(users).best.id);
    }
  });

  test('moving media has paid in the first month in which all that it saved is as much as the work', () => {
    const growth: UserGrowth = { users: 10_000, monthly: 0.1 };
    const { platform, migration, paidIn, saved, months } = mediaPayoff(growth);
    const savedUntil = (last: number): number =>
      usersByMonth(growth)
        .slice(0, last + 1)
        .reduce((sum, users) => sum + totalOf(platform, users) - totalOf(`${platform}+r2`, users), 0);
    expect(migration).toBeGreaterThan(0);
    expect(saved).toBeCloseTo(savedUntil(months - 1), 6);
    expect(paidIn).toBeDefined();
    expect(savedUntil(paidIn as number)).toBeGreaterThanOrEqual(migration);
    expect(savedUntil((paidIn as number) - 1)).toBeLessThan(migration);
  });

  test('a small app that hardly grows does not get the move back', () => {
    expect(mediaPayoff({ users: 1000, monthly: 0.01 }).paidIn).toBeUndefined();
  });
});
