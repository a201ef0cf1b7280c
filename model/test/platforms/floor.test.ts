import { describe, expect, test } from 'vitest';
import { estimate } from '../../decisions';
import { AFTER_FIXES, AS_BUILT, appFact, demandOf, resolveAssumptions, workloadOf } from '../../workload';

const values = resolveAssumptions('base');

function limitOf(platform: string, users: number, id: string, set = {}) {
  const found = estimate(platform, users, { set }).deployment.limits.find((limit) => limit.id === id);
  if (!found) throw new Error(`${platform} has no limit ${id}`);
  return found;
}

describe('Load that no user causes', () => {
  test('is 50 disk operations a second over the target utilisation of 0.6, on every platform', () => {
    const set = { 'target-utilisation': 0.6 };
    for (const platform of ['supabase', 'aws']) {
      const [one, ten] = [limitOf(platform, 1, 'iops', set), limitOf(platform, 10, 'iops', set)];
      const perUser = (ten.used - one.used) / 9;
      expect(one.used - perUser).toBeCloseTo(50 / 0.6, 6);
    }
  });

  test('is ten polls a second of 5.1 ms where Realtime runs, and none on a plain RDS', () => {
    const set = { 'target-utilisation': 0.6, 'requests-per-concurrent-user': 0.002 };
    const floorOf = (platform: string): number => {
      const [one, two] = [limitOf(platform, 1_000, 'cpu', set), limitOf(platform, 2_000, 'cpu', set)];
      return 2 * one.used - two.used;
    };
    expect(floorOf('supabase')).toBeCloseTo((10 * 0.0051) / 0.6, 6);
    expect(floorOf('aws+stack')).toBeCloseTo((10 * 0.0051) / 0.6, 6);
    expect(floorOf('aws')).toBeCloseTo(0, 6);
  });

  test('does not move the users at which a limit is reached in proportion: what is left for users is the rest', () => {
    const limit = limitOf('supabase', 10_000, 'iops');
    const floor = values['background-iops'] as number;
    const share = floor / (values['target-utilisation'] as number);
    expect(limit.hitAtUsers).toBe(Math.floor((10_000 * (limit.capacity - share)) / (limit.used - share)));
  });

  test('a floor above the operations of Micro asks for a larger size', () => {
    const size = (iops: number) =>
      estimate('supabase', 1_000, { set: { 'background-iops': iops } }).deployment.configuration;
    expect([size(50).database.id, size(350).database.id]).toEqual(['micro', 'small']);
  });
});

describe('The disk of a database', () => {
  test('holds tables, 1 GB of write-ahead log and 0.2 GB of system, on every platform', () => {
    const demand = demandOf(workloadOf(values, AFTER_FIXES), 50_000);
    const gb = demand.database.totalBytes / 1e9;
    expect(limitOf('supabase', 50_000, 'disk').used).toBeCloseTo(gb + 1.2, 9);
    for (const platform of ['aws', 'gcp'])
      expect(limitOf(platform, 50_000, 'disk').used).toBeCloseTo(((gb + 1.2) * 1e9) / 2 ** 30, 9);
  });

  test('on Free counts the 60 MB of an empty database against the 500', () => {
    const demand = demandOf(workloadOf(values, AFTER_FIXES), 100);
    expect(limitOf('supabase', 100, 'database-size').used).toBeCloseTo(demand.database.totalBytes / 1e9 + 0.06, 9);
  });
});

describe("Auth's audit log", () => {
  const perUser = (app: typeof AFTER_FIXES) => workloadOf(values, app).perUser;

  test('has one entry for a sign-in and two for a refresh, kept for 30 days after the fix', () => {
    const { requests, database } = perUser(AFTER_FIXES);
    const perDay = (requests.signIns + 2 * requests.tokenRefreshes) / (730 / 24);
    expect(database.rows.audit).toBeCloseTo(30 * perDay, 9);
    expect(database.bytes.audit).toBeCloseTo(database.rows.audit * 297 * (values.bloat as number), 6);
    expect(appFact('row.auth-audit')).toBe(297);
  });

  test('is kept for good as built, twelve months of it, and then weighs more than all sign-in tables', () => {
    const { requests, database } = perUser(AS_BUILT);
    expect(database.rows.audit).toBeCloseTo(12 * (requests.signIns + 2 * requests.tokenRefreshes), 6);
    expect(database.bytes.audit).toBeGreaterThan(database.bytes.profiles);
  });
});

describe('Connections that are held', () => {
  test("are the pooler's 15 and 20 of the platform's services, of 60 on Micro", () => {
    const held = limitOf('supabase', 1_000, 'connections');
    expect([held.used, held.capacity, held.hitAtUsers]).toEqual([35, 60, null]);
  });

  test('of functions last as long as an idle instance keeps its client', () => {
    const { demand } = estimate('supabase', 100_000);
    const clients = demand.perSecond.functions.peak * (0.06 + 30);
    const held = limitOf('supabase', 100_000, 'pooler-clients');
    expect(held.used).toBeCloseTo(clients, 9);
    expect(limitOf('supabase', 100_000, 'pooler-clients', { 'client-idle-seconds': 400 }).used).toBeCloseTo(
      demand.perSecond.functions.peak * 400.06,
      9,
    );
    const sessions = limitOf('supabase', 100_000, 'pool-sessions');
    expect(sessions.used).toBeCloseTo(demand.perSecond.functions.peak * 0.06, 9);
    expect(sessions.effect).toMatch(/an idle one counts: with those the functions would hold 0\.35\d?/);
  });
});
