import { describe, expect, test } from 'vitest';
import { casesOf, estimate, MAIN_IDS, TIERS } from '../../decisions';
import { STACK_IDS } from '../../platforms';

const scenarios = Object.values(casesOf({}));
const IDS = [...MAIN_IDS, ...STACK_IDS];
const choices = IDS.flatMap((id) =>
  TIERS.flatMap((users) =>
    scenarios.flatMap((scenario) =>
      estimate(id, users, scenario).deployment.choices.map((choice) => ({ where: `${id} at ${users}`, choice })),
    ),
  ),
);
const choiceOf = (platform: string, users: number, id: string) => {
  const found = estimate(platform, users).deployment.choices.find((choice) => choice.id === id);
  if (!found) throw new Error(`no choice ${id} on ${platform}`);
  return found;
};

describe('Of the ways to buy a part', () => {
  test('the cheapest that no term rules out is taken, on every platform at every tier in every case', () => {
    for (const { where, choice } of choices) {
      const { id, chosen, alternatives } = choice;
      if (alternatives.length === 0) continue;
      const taken = alternatives.find((way) => way.id === chosen);
      expect(taken?.excluded, `${where}: ${id}`).toBeUndefined();
      const allowed = alternatives.filter(({ excluded }) => excluded === undefined).map(({ usd }) => usd as number);
      expect(taken?.usd, `${where}: ${id}`).toBe(Math.min(...allowed));
    }
  });

  test('a cheaper one that is not taken names the term that rules it out', () => {
    for (const { choice } of choices) {
      const taken = choice.alternatives.find((way) => way.id === choice.chosen);
      for (const { usd, excluded } of choice.alternatives) {
        if (usd !== null && usd < (taken?.usd ?? 0)) expect(excluded).toMatch(/\w/);
      }
    }
  });

  test.each([
    ['aws', ['api', 'network', 'database', 'zones', 'cdn', 'auth', 'realtime', 'mail']],
    ['gcp', ['api', 'edition', 'machine', 'zones', 'cdn', 'auth', 'realtime', 'mail']],
  ])('%s has a choice for each part', (platform, ids) => {
    expect(estimate(platform, 100_000).deployment.choices.map(({ id }) => id)).toEqual(ids);
  });

  test('one zone is ruled out exactly where a standby is promised, and two cost more', () => {
    for (const platform of ['aws', 'gcp']) {
      for (const users of TIERS) {
        const { chosen, alternatives } = choiceOf(platform, users, 'zones');
        const [one, two] = alternatives;
        const { standby } = estimate(platform, users).deployment.level;
        expect([chosen, one?.excluded !== undefined], `${platform} at ${users}`).toEqual(
          standby ? ['two zones', true] : ['one zone', false],
        );
        expect(two?.usd).toBeGreaterThan(one?.usd as number);
      }
    }
  });

  test('Aurora with the memory of the class is the most expensive database at every tier', () => {
    for (const users of TIERS) {
      const { alternatives, chosen } = choiceOf('aws', users, 'database');
      const usd = (name: string) => alternatives.find(({ id }) => id.startsWith(name))?.usd as number;
      expect(usd('Aurora'), `${users}`).toBeGreaterThan(usd(chosen));
    }
  });
});

describe('CloudFront', () => {
  test('is shown by the GB and by the smallest flat-rate plan that holds the month', () => {
    const { alternatives, chosen } = choiceOf('aws', 100_000, 'cdn');
    expect(alternatives.map(({ id }) => id)).toEqual(['by the GB', 'flat-rate plan pro']);
    expect(chosen).toBe('flat-rate plan pro');
    expect(choiceOf('aws', 500_000, 'cdn').chosen).toBe('flat-rate plan business');
    expect(choiceOf('aws', 10_000, 'cdn').chosen).toBe('by the GB');
  });

  test('is billed what the choice says, whichever way is chosen', () => {
    for (const users of [10_000, 50_000, 500_000]) {
      const { alternatives, chosen } = choiceOf('aws', users, 'cdn');
      const lines = estimate('aws', users).bill.lines.filter(({ price }) => price.startsWith('aws.cloudfront.'));
      const billed = lines.reduce((sum, { usd }) => sum + usd, 0);
      expect(billed, `${users}`).toBeCloseTo(alternatives.find(({ id }) => id === chosen)?.usd as number, 6);
    }
  });
});

describe('Everything it takes to run', () => {
  test('stays outside in the same words on the three platforms', () => {
    const outside = ['supabase', 'aws', 'gcp'].map((id) => estimate(id, 100_000).deployment.leavesOut.slice(-3));
    expect(outside[1]).toEqual(outside[0]);
    expect(outside[2]).toEqual(outside[0]);
  });

  test('has a mail provider on every platform, which sends what is asked for from the launch on', () => {
    for (const id of IDS) {
      expect(choiceOf(id, 100, 'mail').chosen).toBe('Resend Free');
      expect(choiceOf(id, 1_000, 'mail').chosen).toBe('SES Essentials');
      const line = estimate(id, 100_000).bill.lines.find(({ price }) => price === 'aws.ses.essentials.outbound');
      expect(line?.usd, id).toBeCloseTo(8.4 * 0.16, 6);
    }
  });

  test('has Workers Paid wherever media is on R2', () => {
    for (const id of IDS) {
      const paid = estimate(id, 10_000).bill.lines.some(({ price }) => price === 'cloudflare.workers.plan.paid');
      expect(paid, id).toBe(id.endsWith('+r2'));
    }
  });
});
