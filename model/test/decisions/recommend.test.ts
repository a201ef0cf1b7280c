import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareTiers,
  estimate,
  MAIN_IDS,
  migrationCost,
  recommend,
  type Scenario,
  TIERS,
  tierAt,
  totalOf,
  workloadFor,
} from '../../decisions';
import { exceeded, platformName } from '../../platforms';
import { CASES, USER_RANGE } from '../../workload';

const users = fc.integer({ min: USER_RANGE.min, max: USER_RANGE.max });
const scenarios: readonly Scenario[] = CASES.map((which) => ({ case: which }));
const scenario = fc.constantFrom(...scenarios);

describe('The best value', () => {
  test('carries the demand, has every price known or bounded, and no such platform costs less with its migration', () => {
    fc.assert(
      fc.property(users, scenario, (count, given) => {
        const { best, candidates } = recommend(count, given);
        const eligible = candidates.filter((candidate) => candidate.eligible);
        fc.pre(eligible.length > 0);
        expect(exceeded(best.deployment.limits)).toEqual([]);
        expect(best.deployment.unknowns.length === 0 || best.deployment.unknownUsd?.high).toBeTruthy();
        expect(Math.min(...eligible.map(({ effective }) => effective))).toBe(best.effective);
      }),
      { numRuns: 60 },
    );
  });

  test('weighs the bill plus the migration spread over the payback time', () => {
    const months = workloadFor(scenarios[1]).values['payback-months'] as number;
    for (const { id, bill, effective, migration } of recommend(100_000, scenarios[1]).candidates) {
      expect(migration).toBe(migrationCost(id, scenarios[1]));
      expect(effective).toBeCloseTo(bill.total + migration / months, 9);
    }
  });

  test('costs nothing to move to where the app is today, and adds up where both platform and media move', () => {
    expect(migrationCost('supabase')).toBe(0);
    expect(migrationCost('aws+r2')).toBe(migrationCost('aws') + migrationCost('supabase+r2'));
  });

  test('comes with a reason that names the platform and its bill', () => {
    for (const count of TIERS) {
      const { best, because } = recommend(count);
      expect(because.startsWith(platformName(best.id))).toBe(true);
      expect(because).toContain('$');
      expect(because).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('says so where a lower bill leaves out a price that is not known', () => {
    expect(recommend(500_000).because).toContain('a price that the service level calls for is not known');
  });

  test('of a choice of one is that one', () => {
    expect(recommend(1_000, { among: ['gcp'] }).best.id).toBe('gcp');
  });
});

describe('The comparison of the tiers', () => {
  const tiers = compareTiers();

  test('has one row for each tier, with the bill of every platform', () => {
    expect(tiers.map((row) => row.users)).toEqual([...TIERS]);
    for (const row of tiers) {
      for (const id of MAIN_IDS) expect(row.totals[id]).toBe(totalOf(id, row.users));
    }
  });

  test('holds exactly where all three cases agree', () => {
    for (const { best, cases, holds } of tiers) {
      expect(cases.base).toBe(best);
      expect(holds).toBe(new Set(Object.values(cases)).size === 1);
    }
  });

  test('recommends Supabase in all three cases up to 1,000 users', () => {
    for (const row of tiers.filter((tier) => tier.users <= 1_000)) {
      expect([row.best, row.holds]).toEqual(['supabase', true]);
    }
  });

  test('recommends to stay on Supabase at every tier, with media on R2 from 100,000 users on', () => {
    expect(tiers.map(({ best }) => best)).toEqual([...Array(5).fill('supabase'), 'supabase+r2', 'supabase+r2']);
  });
});

describe('A tier', () => {
  test('is the largest that is not above the number of users, and the smallest for fewer', () => {
    expect([1, 10, 99, 100, 499_999, 500_000, 2_000_000].map(tierAt)).toEqual([
      10, 10, 10, 100, 100_000, 500_000, 500_000,
    ]);
  });
});

describe('An estimate', () => {
  test('refuses an unknown case', () => {
    expect(() => estimate('supabase', 10, { case: 'worst' as 'high' })).toThrow(
      /unknown case "worst"; one of low, base/,
    );
  });

  test.each([Number.NaN, 0, 1.5, 1e12])('refuses %d users', (count) => {
    expect(() => estimate('supabase', count)).toThrow(/is not a whole number from 1 to 2,000,000/);
  });

  test("takes a reader's own value", () => {
    expect(totalOf('supabase', 100_000, { set: { posts: 0.2 } })).not.toBe(totalOf('supabase', 100_000));
  });
});
