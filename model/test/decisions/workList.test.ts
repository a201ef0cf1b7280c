import { describe, expect, it, test } from 'vitest';
import {
  actionsAt,
  bottlenecks,
  FINDINGS,
  laterActions,
  readSettings,
  recommend,
  roadmapTable,
  scenarioOf,
  securityFindingsTable,
  TASK_KINDS,
  TIERS,
  workList,
} from '../../index';

/** User counts of the whole range, evenly spaced on a log scale, the tiers and the edges of service levels among them. */
const COUNTS = [
  ...Array.from({ length: 181 }, (_, index) => Math.round(10 * 50_000 ** (index / 180))),
  ...TIERS,
  ...[499, 500, 4_999, 5_000, 7_739, 7_740, 24_999, 25_000, 49_999, 71_019, 299_999, 300_000],
];

/** More steps up to four times the users than anybody plans: memory is sold in steps of a quarter GiB, and each was one. */
const TOO_MANY = 25;

test.each(['?app=built', '?app=built&run=gcp', '?app=full-sync&case=high', '?case=high&run=gcp'])(
  'what is next stays a list that is read under %s',
  (query) => {
    const scenario = scenarioOf(readSettings(query).settings);
    const lists = TIERS.map((users) => workList(users, scenario).next.length);
    expect(Math.max(...lists)).toBeLessThan(TOO_MANY);
  },
);

describe.each(COUNTS)('the list of work at %i users', (users) => {
  const { now, next, until } = workList(users);

  it('names each task once', () => {
    const ids = [...now, ...next].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('puts what stops, loses or opens the app before money, and the largest saving of a kind first', () => {
    const places = now.map(({ kind }) => TASK_KINDS.indexOf(kind));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const [index, task] of now.slice(1).entries()) {
      const before = now[index];
      if (before?.kind === task.kind && task.usd <= -1) expect(before.usd).toBeLessThanOrEqual(task.usd);
    }
  });

  it('holds the most expensive defect and every finding of the app', () => {
    expect(now.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['repair-duplicates', ...FINDINGS.map(({ id }) => `finding-${id}`)]),
    );
  });

  it('orders next steps by users, all of them ahead', () => {
    const counts = next.map((task) => task.users);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    for (const count of counts) {
      expect(count).toBeGreaterThan(users);
      expect(count).toBeLessThanOrEqual(until);
    }
  });
});

describe('surfaces of the list of work', () => {
  it.each([10, 1_000, 20_000, 40_000, 100_000])(
    'the roadmap at %i users has the tasks of the tier, in its order',
    (users) => {
      const { now, next } = actionsAt(users);
      const expected = [...now, ...next, ...laterActions(users)].map(({ what }) => what);
      expect(roadmapTable(users).rows.map(({ label }) => label)).toEqual(expected);
    },
  );

  it('the security page lists its findings in the order of the list', () => {
    const rows = securityFindingsTable().rows.map(({ id }) => `finding-${id}`);
    const tasks = workList(40_000).now.filter(({ kind }) => kind === 'security');
    expect(rows).toEqual(tasks.map(({ id }) => id));
  });

  it.each([10_000, 100_000, 500_000])(
    'every bottleneck that occurs at %i users has its repair in the list',
    (users) => {
      const { spendCap, plan } = recommend(users).best.deployment.configuration;
      const ids = workList(users).now.map(({ id }) => id);
      for (const { defect, occursFromUsers, under } of bottlenecks()) {
        const applies = under === undefined || (under === 'free' ? plan === 'free' : spendCap === 'on');
        if (applies && occursFromUsers <= users) expect(ids).toContain(`repair-${defect}`);
      }
    },
  );

  it.each([20_000, 30_000, 45_000, 49_999])('at %i users the move of media is among the next steps', (users) => {
    const move = workList(users).next.find(({ id }) => id === 'media-r2');
    expect(move).toBeDefined();
    expect(recommend(move?.users ?? 0).best.id).toBe('supabase+r2');
    expect(recommend((move?.users ?? 0) - 1).best.id).toBe('supabase');
  });

  it('at 4,000 users staging, error reports and the spend cap are among the next steps', () => {
    expect(workList(4_000).next.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['staging', 'plan-sentry-team', 'spend-cap-off']),
    );
  });

  it('what is next becomes what is to be done at its user count', () => {
    for (const users of [1_000, 4_000, 10_000, 40_000, 100_000]) {
      for (const task of workList(users).next) {
        expect(workList(task.users).now.map(({ id }) => id)).toContain(task.id);
      }
    }
  });
});
