import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, MAIN_IDS } from '../../decisions';
import { type Deployment, SERVICE_LEVELS, serviceLevelAt } from '../../platforms';
import { getPrice } from '../../prices';
import { configurationLabel } from '../../render/configuration';
import { USER_RANGE } from '../../workload';
import { ALL, failures } from './estimates';

function uses(deployment: Deployment, price: RegExp): boolean {
  return deployment.usage.some((item) => price.test(item.price));
}

function has(deployment: Deployment, role: string): boolean {
  return deployment.components.some((component) => component.role === role);
}

const STANDBY = /\.multi-az$|\.ha$|^supabase\.replica\.compute/;
const SUPPORT = /^aws\.support/;

describe('The service level', () => {
  test.each([
    [1, 'prototype'],
    [499, 'prototype'],
    [500, 'launch'],
    [4_999, 'launch'],
    [5_000, 'growth'],
    [24_999, 'growth'],
    [25_000, 'scale'],
    [299_999, 'scale'],
    [300_000, 'priority'],
    [2_000_000, 'priority'],
  ])('of %d users is %s', (users, id) => {
    expect(serviceLevelAt(users).id).toBe(id);
  });

  test('never promises less to more users', () => {
    for (const [index, level] of SERVICE_LEVELS.entries()) {
      const before = SERVICE_LEVELS[index - 1];
      if (!before) continue;
      expect(level.from).toBeGreaterThan(before.from);
      expect(level.rpoMinutes).toBeLessThanOrEqual(before.rpoMinutes);
      expect(level.rtoMinutes).toBeLessThanOrEqual(before.rtoMinutes);
      for (const duty of ['backupDays', 'logDays', 'staging', 'pointInTime', 'standby', 'redundantApi'] as const) {
        expect(Number(level[duty])).toBeGreaterThanOrEqual(Number(before[duty]));
      }
    }
  });

  test('starts at the first user count of the model', () => {
    expect(SERVICE_LEVELS[0]?.from).toBe(USER_RANGE.min);
  });
});

describe('Every platform gives a level what it owes, or says that it does not', () => {
  test('a standby where one is required', () => {
    const required = ALL.filter(({ deployment }) => deployment.level.standby);
    expect(failures(required, ({ deployment }) => uses(deployment, STANDBY) && has(deployment, 'standby'))).toEqual([]);
  });

  test('on Supabase the standby comes with the shortfall that nothing fails over by itself', () => {
    const required = ALL.filter(({ deployment }) => deployment.platform === 'supabase' && deployment.level.standby);
    expect(
      failures(required, ({ deployment }) =>
        /[Ff]ailover to another zone is an alpha/.test(deployment.shortfalls.join()),
      ),
    ).toEqual([]);
  });

  test('processors of its own for the database where they are required', () => {
    const required = ALL.filter(({ deployment }) => deployment.level.dedicatedCpu);
    const dedicated = failures(required, ({ deployment }) =>
      deployment.usage.some(({ price }) => getPrice(price).spec?.dedicated || /enterprise\.vcpu/.test(price)),
    );
    expect(dedicated).toEqual([]);
  });

  test('staging where it is required', () => {
    const required = ALL.filter(({ deployment }) => deployment.level.staging);
    expect(failures(required, ({ deployment }) => has(deployment, 'staging'))).toEqual([]);
  });

  test('backups that can be restored where they are required: no Free plan', () => {
    const required = ALL.filter(({ deployment }) => deployment.level.backupDays > 0);
    expect(failures(required, ({ deployment }) => deployment.plans.supabase !== 'free')).toEqual([]);
  });

  test('restore to any minute on Supabase where it is required, for the days that are promised', () => {
    const required = ALL.filter(({ deployment }) => deployment.platform === 'supabase' && deployment.level.pointInTime);
    const window = (days: number) => (days <= 7 ? /^supabase\.pitr\.7-day$/ : /^supabase\.pitr\.14-day$/);
    expect(failures(required, ({ deployment }) => uses(deployment, window(deployment.level.backupDays)))).toEqual([]);
  });

  test('support with a response time where it is required: bought, in the plan, or an unknown that is named', () => {
    const required = ALL.filter(({ deployment }) => deployment.level.support === 'priority');
    const supported = failures(required, ({ deployment }) => {
      const named = deployment.unknowns.some((sentence) => /support contract/.test(sentence));
      return deployment.plans.supabase === 'team' || uses(deployment, SUPPORT) || named;
    });
    expect(supported).toEqual([]);
  });
});

describe('Nothing is over-built', () => {
  const small = fc.integer({ min: 1, max: 24_999 });
  const platform = fc.constantFrom(...MAIN_IDS);

  test('Supabase is Free at 10 and 100 users, with nothing billed', () => {
    for (const users of [10, 100]) {
      const { deployment, bill } = estimate('supabase', users);
      expect(configurationLabel(deployment.configuration)).toBe('Free');
      expect(bill.total).toBe(0);
    }
  });

  test('below 25,000 users nobody pays for restore to the minute, a standby, Team, support or processors of their own', () => {
    fc.assert(
      fc.property(platform, small, (id, users) => {
        const { deployment } = estimate(id, users);
        const dear = /pitr|multi-az|\.ha$|replica|support|db-m7g|db-r7g|supabase\.compute\.(large|\d*xl)$/;
        expect(deployment.usage.filter(({ price }) => dear.test(price))).toEqual([]);
        expect(deployment.plans.supabase).not.toBe('team');
      }),
    );
  });

  test('below 300,000 users nobody pays for a standby, Team or a support contract', () => {
    fc.assert(
      fc.property(platform, fc.integer({ min: 25_000, max: 299_999 }), (id, users) => {
        const { deployment } = estimate(id, users);
        expect(uses(deployment, STANDBY) || uses(deployment, SUPPORT)).toBe(false);
        expect(deployment.plans.supabase).not.toBe('team');
      }),
    );
  });

  test('below 5,000 users nobody pays for a staging environment', () => {
    fc.assert(
      fc.property(platform, fc.integer({ min: 1, max: 4_999 }), (id, users) => {
        expect(has(estimate(id, users).deployment, 'staging')).toBe(false);
      }),
    );
  });
});
