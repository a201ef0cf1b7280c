import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, MAIN_IDS, splitBill, TIERS, totalOf } from '../../decisions';
import { limitNumber } from '../../limits';
import {
  exceeded,
  PLATFORM_IDS,
  PROMISE_IDS,
  PROMISES,
  type PromiseId,
  SERVICE_LEVELS,
  type ServiceLevel,
  verdictsOf,
} from '../../platforms';

const users = fc.integer({ min: 1, max: 2_000_000 });
const platform = fc.constantFrom(...PLATFORM_IDS);
const priority = SERVICE_LEVELS.at(-1) as ServiceLevel;
const NOT_PROMISED = ['id', 'from', 'label', 'availability'];

describe('A bill is what its load needs plus what each promise adds', () => {
  test.each(TIERS)('at %d users, to the cent, on every platform', (count) => {
    for (const id of PLATFORM_IDS) {
      const { load, promises, total } = splitBill(id, count);
      expect(load + promises.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(total, 6);
      expect(total).toBeCloseTo(totalOf(id, count), 9);
    }
  });

  test('no promise makes a bill lower, and the set-up for the load carries what the whole one carries', () => {
    fc.assert(
      fc.property(platform, users, (id, count) => {
        const { promises, loadOnly, full } = splitBill(id, count);
        for (const { usd } of promises) expect(usd).toBeGreaterThanOrEqual(-1e-9);
        expect(exceeded(loadOnly.deployment.limits).length).toBeLessThanOrEqual(
          exceeded(full.deployment.limits).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a promise that is off is not in the split, and its cost is gone', () => {
    const all = splitBill('supabase', 50_000);
    const without: readonly PromiseId[] = ['pitr', 'dedicated'];
    const some = splitBill('supabase', 50_000, { without });
    expect(some.promises.map(({ id }) => id)).toEqual(
      all.promises.map(({ id }) => id).filter((id) => !without.includes(id)),
    );
    expect(some.total).toBeLessThan(all.total - 150);
    expect(some.load).toBe(all.load);
  });

  test('with every promise off nothing is left but the load', () => {
    for (const id of MAIN_IDS) {
      const { load, promises, total } = splitBill(id, 500_000, { without: PROMISE_IDS });
      expect(promises).toEqual([]);
      expect(load).toBe(total);
    }
  });
});

describe('Every field of a service level', () => {
  const fields = Object.keys(priority).filter((field) => !NOT_PROMISED.includes(field));

  test('has a verdict with its evidence on every platform', () => {
    for (const id of MAIN_IDS) {
      const verdicts = verdictsOf(estimate(id, 500_000).deployment);
      expect(verdicts.map(({ field }) => field).sort()).toEqual([...fields].sort());
      for (const { evidence, promised } of verdicts) expect([evidence, promised]).not.toContain('');
    }
  });

  test('that can be switched off is a promise, and the others are judged by it', () => {
    const switched = PROMISES.map(({ field }) => field as string);
    expect(fields.filter((field) => !switched.includes(field))).toEqual(['rpoMinutes', 'rtoMinutes']);
  });

  test.each(PROMISES.map(({ id }) => id))(
    '%s changes a deployment, its limits or a verdict when it is switched off',
    (id) => {
      const said = (without: readonly PromiseId[]): string =>
        MAIN_IDS.map((each) => {
          const { deployment } = estimate(each, 500_000, { without });
          const { level: _, ...rest } = deployment;
          return JSON.stringify([rest, verdictsOf(deployment)]);
        }).join();
      expect(said([id])).not.toBe(said([]));
    },
  );
});

describe('Availability is what the vendors commit to, multiplied', () => {
  const verdictAt = (id: string, count: number) =>
    verdictsOf(estimate(id, count).deployment).find(({ field }) => field === 'availabilityPercent');

  test('Supabase below Enterprise commits to nothing', () => {
    expect(verdictAt('supabase', 100_000)).toMatchObject({ met: false });
    expect(verdictAt('supabase', 100_000)?.evidence).toMatch(/Enterprise only/);
  });

  test('AWS at 500,000 users is the product of its parts, below what is promised', () => {
    const parts = ['aws.ecs.sla.region', 'aws.rds.sla.multi-az', 'aws.cognito.sla'];
    const product = parts.reduce((share, id) => share * (limitNumber(id) / 100), 100);
    const verdict = verdictAt('aws', 500_000);
    expect(verdict?.sources).toEqual(parts);
    expect(verdict?.evidence).toContain(`${Math.floor(product * 1000) / 1000} %`);
    expect(verdict?.met).toBe(false);
  });

  test('Cloud SQL in one zone has no commitment', () => {
    expect(verdictAt('gcp', 100_000)?.met).toBe(false);
    expect(verdictAt('gcp', 100_000)?.evidence).toMatch(/two zones only/);
  });
});
