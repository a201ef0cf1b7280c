import { afterAll, describe, expect, test } from 'vitest';
import { estimate } from '../../decisions';
import { getLimit, limitNumber, limits } from '../../limits';
import { isHardLimit, type Limit, policyOf } from '../../platforms';
import { getPrice } from '../../prices';
import { compared, imported } from '../imports/files';

const counted = { agree: 0, 'not known': 0 };

function limitOf(users: number, id: string, platform = 'supabase'): Limit {
  const found = estimate(platform, users).deployment.limits.find((limit) => limit.id === id);
  if (!found) throw new Error(`no limit ${id}`);
  return found;
}

/** Incidents that others published, each with what the model has to say of it. */
describe('A published incident', () => {
  afterAll(() => {
    const words = Object.entries(counted).map(([what, count]) => `${count} ${what}`);
    console.log(`public incidents: ${words.join(', ')} of ${counted.agree + counted['not known']}`);
  });
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

  agrees(
    'a resize, the clients of the smallest pooler and a replica, as two sessions measured them (devops-daily)',
    () => {
      expect(limitNumber('supabase.compute.resize-downtime')).toBe(2);
      expect(limitNumber('supabase.pooler.max-clients.micro')).toBe(200);
      expect(getLimit('supabase.replicas.min-compute').value).toBe('small');
      const [replica, primary] = ['supabase.replica.disk.gp3.size', 'supabase.disk.gp3.size'].map(getPrice);
      expect(replica?.note).toMatch(/1\.25 x the primary disk/);
      expect(replica?.usd).toBe(primary?.usd);
    },
  );

  test('how long to wait between two resizes, and how long a replica takes, is on no record (devops-daily)', () => {
    expect(limits.filter(({ id }) => /resize-wait|replica.*(time|duration)/.test(id))).toEqual([]);
    counted['not known'] += 1;
  });

  agrees('the usage answer of an organization is read by its own metric names (supabase#41185)', () => {
    const prices = compared([imported('supabase-usage.json')]).lines.map(({ price }) => price);
    expect(prices).toContain('supabase.compute.micro');
    expect(prices).toContain('supabase.egress.uncached');
  });

  agrees('a bill as a file of 57 columns is read, and what it cannot place is listed with its money (FOCUS)', () => {
    const found = compared([imported('focus-1.2.csv')]);
    expect(found.lines.length).toBeGreaterThan(0);
    expect(found.unmapped.length).toBeGreaterThan(0);
    expect(found.unmapped.every(({ cost }) => Number.isFinite(cost))).toBe(true);
  });

  agrees('a scrape of the metrics endpoint and a table of statements are read (supabase-grafana)', () => {
    expect(imported('metrics-1.prom').scrape?.values.get('cpus')).toBe(2);
    const statements = imported('pg_stat_statements-15.csv').measures.find(({ id }) => id === 'read-milliseconds');
    expect(statements?.value).toBe(0.8);
  });
});
