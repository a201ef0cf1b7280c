import { afterAll, describe, expect, test } from 'vitest';
import { estimate } from '../../decisions';
import { isHardLimit, type Limit, policyOf } from '../../platforms';

const counted = { agree: 0 };

function limitOf(users: number, id: string, platform = 'supabase'): Limit {
  const found = estimate(platform, users).deployment.limits.find((limit) => limit.id === id);
  if (!found) throw new Error(`no limit ${id}`);
  return found;
}

/** Incidents that others published, each with what the model has to say of it. */
describe('A published incident', () => {
  afterAll(() => console.log(`public incidents: ${counted.agree} agree of 5`));
  const agrees = (what: string, check: () => void): void => {
    test(what, () => {
      check();
      counted.agree += 1;
    });
  };

  agrees('more than 8 GB of disk needs the spend cap off (supabase#20189, #41814)', () => {
    const disk = limitOf(50_000, 'disk', 'supabase+r2');
    expect([disk.capacity, disk.beyond, isHardLimit(disk)]).toEqual([8, 'refused', true]);
    const at = (users: number) => estimate('supabase+r2', users).deployment.configuration;
    expect([at(50_000).spendCap, at(50_000).disk]).toEqual(['on', 8]);
    const full = (disk.hitAtUsers as number) + 1;
    expect([at(full).spendCap, at(full).disk]).toEqual(['off', 12]);
  });

  agrees('a session-mode pool serves as many clients as it has connections: 15 on the smallest (soleur#5558)', () => {
    const sessions = limitOf(1_000, 'pool-sessions');
    expect([sessions.capacity, sessions.beyond]).toEqual([15, 'refused']);
    expect(limitOf(1_000, 'pooler-clients').capacity).toBe(200);
  });

  agrees('Micro with 58 conversations runs out of disk operations: it is at risk (soleur#3358)', () => {
    const disk = limitOf(1_000, 'iops');
    expect(policyOf(disk).state).toBe('watch');
    expect(disk.risk).toMatch(/58 conversations/);
    expect(limitOf(100_000, 'iops').risk).toBeNull();
  });

  agrees('Lambda beside a private database needs a way to other services (rootski#55, LambdaJudge#27)', () => {
    const { lines } = estimate('aws', 1_000).bill;
    const endpoints = lines.find(({ price }) => price === 'aws.vpc-endpoint.interface.hour');
    expect(endpoints?.usd).toBeCloseTo(2 * 730 * 0.01, 6);
  });

  agrees('a worker every minute is 43,800 calls a month at any size', () => {
    for (const users of [1_000, 500_000])
      expect(limitOf(users, 'supabase.functions.invocations').used).toBeGreaterThan(43_800);
    expect(limitOf(1_000, 'supabase.functions.invocations').used).toBeLessThan(43_900);
  });
});
