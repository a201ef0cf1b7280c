import { beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../cli/run';
import { compareTiers, MAIN_IDS, TIERS } from '../../decisions';

const cli = (...argv: readonly string[]) => run(argv, { read: async () => '' });

// Root-finding takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let base: {
  tiers: { totals: object; best: string; because: string; users: number; incomplete: object }[];
  crossovers: object[];
};
beforeAll(async () => {
  base = JSON.parse((await cli('compare', '--json')).stdout);
});

describe('compare', () => {
  test('has every tier with every total, the best value and its reason, and the crossovers', () => {
    const { tiers, crossovers } = base;
    expect(tiers.map(({ users }) => users)).toEqual([...TIERS]);
    for (const { totals, best, because } of tiers) {
      expect(Object.keys(totals)).toEqual(MAIN_IDS);
      expect(MAIN_IDS).toContain(best);
      expect(because).toMatch(/\$/);
    }
    expect(tiers.map(({ totals }) => totals)).toEqual(compareTiers().map(({ totals }) => totals));
    expect(crossovers.length).toBeGreaterThan(5);
    for (const crossover of crossovers) {
      expect(crossover).toMatchObject({
        kind: expect.stringMatching(/^(best|cheaper|step)$/),
        users: expect.any(Number),
        text: expect.any(String),
      });
    }
  });

  test('names the totals that lack a price, and the price', () => {
    expect(base.tiers[0]?.incomplete).toEqual({});
    expect(Object.keys(base.tiers[6]?.incomplete ?? {})).toEqual(['gcp', 'gcp+r2']);
  });

  test('weighs again under own values of assumptions', async () => {
    const { tiers } = JSON.parse((await cli('compare', '--set', 'engineer-week-usd=200', '--json')).stdout);
    expect(tiers.map(({ best }: { best: string }) => best)).not.toEqual(compareTiers().map(({ best }) => best));
  });

  test('prints the totals, the decision and the crossovers for a reader', async () => {
    const { stdout } = await cli('compare');
    for (const part of [
      'Monthly total by number of users',
      'What to use at each number of users',
      'the ranking changes',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  test('refuses an option that it does not have', async () => {
    const { status, stderr } = await cli('compare', '--users', '10');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'compare: unknown option --users; known are --set, --case, --workload, --among, --promise, --as-of, --json, --help\n',
    });
  });
});
