import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run';
import { CATEGORIES } from '../../platforms';

const cli = (...argv: readonly string[]) => run(argv, { read: async () => '' });
const json = async (...argv: readonly string[]) => JSON.parse((await cli(...argv, '--json')).stdout);

describe('estimate --json', () => {
  test('answers for the three platforms and each with media on R2', async () => {
    const { users, case: which, results } = await json('estimate', '--users', '10000');
    expect({ users, which }).toEqual({ users: 10_000, which: 'base' });
    expect(results.map(({ platform }: { platform: string }) => platform)).toEqual([
      'supabase',
      'aws',
      'gcp',
      'supabase+r2',
      'aws+r2',
      'gcp+r2',
    ]);
  });

  test('has a total that is the sum of its lines, each with price, quantity, category and reason', async () => {
    const { results } = await json('estimate', '--users', '500000');
    for (const { bill, limits, demand, deployment } of results) {
      let sum = 0;
      for (const line of bill.lines) {
        sum += line.usd;
        expect(line).toMatchObject({
          price: expect.any(String),
          quantity: expect.any(Number),
          unit: expect.any(String),
          included: expect.any(Number),
        });
        expect(line.why).not.toBe('');
        expect(CATEGORIES).toContain(line.category);
      }
      expect(sum).toBe(bill.total);
      expect(Object.values<number>(bill.byCategory).reduce((total, usd) => total + usd, 0)).toBeCloseTo(bill.total, 8);
      for (const limit of limits) {
        expect(limit).toMatchObject({
          id: expect.any(String),
          used: expect.any(Number),
          capacity: expect.any(Number),
          unit: expect.any(String),
          source: expect.any(String),
        });
        expect(limit.utilisation).toBeCloseTo(limit.used / limit.capacity, 12);
        expect(['billed', 'slows', 'throttled', 'refused', 'paused']).toContain(limit.beyond);
        expect(limit).toHaveProperty('hitAtUsers');
      }
      expect(demand.users).toBe(500_000);
      expect(deployment.components.length).toBeGreaterThan(3);
    }
  });

  test('takes one platform, a case, the app as built and own values of assumptions', async () => {
    const base = await json('estimate', '--users', '50000', '--platform', 'supabase+r2');
    expect(base.results).toHaveLength(1);
    const own = await json(
      'estimate',
      '--users=50000',
      '--platform=supabase+r2',
      '--set',
      'dau-share=0.1',
      '--set=mau-share=0.5',
    );
    expect(own.results[0].demand.people).toMatchObject({ daily: 5000, monthly: 25_000 });
    const high = await json('estimate', '--users', '50000', '--platform', 'aws', '--case', 'high');
    expect(high.case).toBe('high');
    expect(high.results[0].demand.people.daily).toBe(5000);
    const built = await json('estimate', '--users', '1000', '--platform', 'supabase', '--workload', 'built');
    expect(built.results[0].demand.requests.uploads).toBe(0);
  });

  test('is the same text every time', async () => {
    const [one, other] = [
      await cli('estimate', '--users', '77', '--json'),
      await cli('estimate', '--users', '77', '--json'),
    ];
    expect(one).toEqual(other);
  });
});

describe('estimate for a reader', () => {
  test('says what to run, what it costs and why, then demand, bill and limits', async () => {
    const { stdout } = await cli('estimate', '--users', '40000');
    expect(stdout).toMatch(/^40K users: .* a month\.\n/);
    for (const part of ['What to run at 40K users', 'Demand of 40K', 'the monthly bill', 'limits and headroom']) {
      expect(stdout).toContain(part);
    }
  });

  test('says "at least" of a total that lacks a price', async () => {
    const { stdout } = await cli('estimate', '--users', '500000', '--platform', 'gcp');
    expect(stdout.split('\n')[0]).toMatch(/at least \$[\d,]+ a month/);
  });
});

describe('Bad input of estimate ends with 2 and one line that names it', () => {
  test.each([
    [['--users', '-1'], /users = -1 is not a whole number from 1 to 2,000,000/],
    [['--users', '0'], /users = 0 is not/],
    [['--users', '1.5'], /users = 1\.5 is not/],
    [['--users', '1e12'], /users = 1000000000000 is not/],
    [['--users', 'NaN'], /users: "NaN" is not a number/],
    [['--users', 'many'], /users: "many" is not a number/],
    [['--users='], /users: "" is not a number/],
    [['--users', '10', '--users', '20'], /--users is given twice/],
    [[], /--users N is missing/],
    [['--users', '10', '--platform', 'azure'], /unknown platform "azure"; one of supabase, aws, gcp/],
    [['--users', '10', '--case', 'worst'], /unknown case "worst"; one of low, base, high/],
    [['--users', '10', '--workload', 'broken'], /unknown workload "broken"; one of: built, fixed, full-sync/],
    [['--users', '10', '--set', 'dau-share'], /--set takes assumption=value, not "dau-share"/],
    [['--users', '10', '--set', '=1'], /--set takes assumption=value, not "=1"/],
    [['--users', '10', '--set', 'dau-share=abc'], /dau-share: "abc" is not a number/],
    [['--users', '10', '--set', 'dau-share='], /dau-share: "" is not a number/],
    [['--users', '10', '--set', 'dau-shar=0.1'], /unknown assumption "dau-shar"; nearest: dau-share/],
    [['--users', '10', '--set', '__proto__=1'], /unknown assumption "__proto__"/],
    [['--users', '10', '--set', 'dau-share=5'], /dau-share = 5 is out of range: 0\.005 to 1/],
    [['--users', '10', '--set', 'sets=20', '--set', 'sets=21'], /sets is given twice/],
    [['--users', '10', '--tier', '5'], /unknown option --tier; known are --users, --platform/],
    [['10'], /"10" is too much/],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await cli('estimate', ...argv, '--json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('Where no platform carries the load', () => {
  const BUILT = ['estimate', '--users', '53671', '--workload', 'built'] as const;

  test('that is the answer, with what fails first and where', async () => {
    const { recommendation, results } = await json(...BUILT);
    expect(recommendation).toMatchObject({ carried: false, best: null });
    expect(recommendation.failsFirst).toMatchObject({
      platform: expect.any(String),
      limit: expect.any(String),
      effect: expect.any(String),
    });
    expect(recommendation.failsFirst.used).toBeGreaterThan(recommendation.failsFirst.capacity);
    expect(recommendation.failsFirst.atUsers).toBeLessThan(53_671);
    expect(results.map(({ carried }: { carried: boolean }) => carried)).toEqual(Array(6).fill(false));
  });

  test('no bill is called the lowest', async () => {
    const { stdout } = await cli(...BUILT);
    expect(stdout).toMatch(/^None of the 6 platforms compared carries the load of 53,671 users/);
    expect(stdout).not.toContain('has the lowest complete bill');
  });

  test('compare says so at each tier, and of one platform estimate says that it does not', async () => {
    const { tiers } = await json('compare', '--workload', 'built');
    expect(tiers.map(({ carried }: { carried: boolean }) => carried)).toEqual([
      ...Array(4).fill(true),
      ...Array(3).fill(false),
    ]);
    const { stdout } = await cli(...BUILT, '--platform', 'supabase');
    expect(stdout).toMatch(/^Supabase does not carry the load of 53,671 users/);
  });
});

test('a disk that is resized is a step, and changes the size', async () => {
  const at = (users: string) => json('estimate', '--users', users, '--platform', 'aws');
  const [before, after] = [await at('41899'), await at('332511')];
  const disk = before.results[0].limits.find(({ id }: { id: string }) => id === 'disk');
  expect(disk.hitAtUsers).toBeLessThanOrEqual(332_511);
  expect(before.results[0].deployment.size).toContain('20 GiB disk');
  expect(after.results[0].deployment.size).toContain('30 GiB disk');
});
