import { describe, expect, test } from 'vitest';
import { billUsage } from '../../billing';
import { estimate, MAIN_IDS, TIERS, totalOf } from '../../decisions';
import { CATEGORIES, catalogue, PLATFORM_IDS } from '../../platforms';
import { quantitiesOf } from '../../platforms/cost';
import { bookOf, getPrice } from '../../prices';
import { CASES } from '../../workload';
import { isNear } from '../workload/figures';
import { ALL, ANSWERS, failures } from './estimates';

describe('Every bill', () => {
  test('is the sum of its lines', () => {
    const sums = failures(ALL, ({ bill }) =>
      isNear(
        bill.total,
        bill.lines.reduce((sum, { usd }) => sum + usd, 0),
      ),
    );
    expect(sums).toEqual([]);
  });

  test('is the sum of its categories, and each category that of its lines', () => {
    const sums = failures(ALL, ({ bill }) => {
      const parts = CATEGORIES.map((category) => {
        const lines = bill.lines.filter((line) => line.category === category);
        return Math.abs(bill.byCategory[category] - lines.reduce((sum, { usd }) => sum + usd, 0)) < 1e-6;
      });
      const total = Object.values(bill.byCategory).reduce((sum, usd) => sum + usd, 0);
      return parts.every(Boolean) && Math.abs(total - bill.total) < 1e-6;
    });
    expect(sums).toEqual([]);
  });

  test('has finite figures, and no negative line but a credit', () => {
    const sound = failures(ALL, ({ bill }) =>
      bill.lines.every(({ price, quantity, included, billable, usd }) => {
        const finite = [quantity, included, billable, usd].every(Number.isFinite);
        return finite && quantity >= 0 && (usd >= 0 || getPrice(price).credit !== undefined);
      }),
    );
    expect(sound).toEqual([]);
    expect(failures(ALL, ({ bill }) => Number.isFinite(bill.total) && bill.total >= 0)).toEqual([]);
  });

  test('has a line for every usage, a usage for every line that no plan brings, and a reason for each', () => {
    const explained = failures(ANSWERS, ({ bill, deployment }) => {
      const lines = new Set(bill.lines.map(({ price }) => price));
      const usage = new Set(deployment.usage.map(({ price }) => price));
      return (
        deployment.usage.every(({ price }) => lines.has(price)) &&
        bill.lines.every(({ price }) => usage.has(price) || getPrice(price).credit || price.includes('.plan.')) &&
        bill.lines.every(({ label, why }) => label.trim() !== '' && why.trim() !== '' && !/NaN|undefined/.test(why))
      );
    });
    expect(explained).toEqual([]);
  });

  test('rests on price records with a source, a date and a page to check', () => {
    const used = new Set(ALL.flatMap(({ bill }) => bill.lines.map(({ price }) => price)));
    const wanting = [...used].map(getPrice).filter(({ id, source, asOf, checkAt, unit }) => {
      const traced = source !== undefined && /^https:\/\//.test(source.url) && source.asOf !== '';
      return !traced || !/^\d{4}/.test(asOf) || !/^https:\/\//.test(checkAt) || unit === '' || !bookOf(id).name;
    });
    expect(wanting.map(({ id }) => id)).toEqual([]);
    expect(used.size).toBeGreaterThan(70);
  });

  test('uses no price that a vendor announced but does not bill yet', () => {
    const used = new Set(ALL.flatMap(({ bill }) => bill.lines.map(({ price }) => price)));
    expect([...used].filter((id) => getPrice(id).status !== undefined)).toEqual([]);
  });

  test('is what the billing engine makes of the same usage as a request that it reads and checks', () => {
    for (const { deployment, bill } of ANSWERS) {
      const request = { plans: deployment.plans, usage: Object.fromEntries(quantitiesOf(deployment.usage)) };
      const read = billUsage(request, catalogue).lines;
      expect(bill.lines.map(({ price, scope, quantity }) => [price, scope, quantity])).toEqual(
        read.map(({ price, scope, quantity }) => [price, scope, quantity]),
      );
      for (const [index, line] of bill.lines.entries()) {
        if (getPrice(line.price).share === undefined) expect(line.usd).toBe(read[index]?.usd);
      }
    }
  });

  test('has a support contract at the greater of its fee and its share of the other lines of its vendor', () => {
    const { lines } = estimate('aws', 500_000).bill;
    const { usd = 0, share = 0 } = getPrice('aws.support.business-plus');
    const others = lines.filter(({ price }) => price.startsWith('aws.') && price !== 'aws.support.business-plus');
    const expected = Math.max(usd, share * others.reduce((sum, line) => sum + line.usd, 0));
    expect(lines.find(({ price }) => price === 'aws.support.business-plus')?.usd).toBeCloseTo(expected, 9);
    expect(expected).toBeGreaterThan(usd);
  });

  test('is written as JSON with the reason of every line', () => {
    for (const { bill } of ANSWERS) {
      const { lines } = JSON.parse(JSON.stringify(bill)) as { lines: { why: string }[] };
      expect(lines.map(({ why }) => why)).toEqual(bill.lines.map(({ why }) => why));
    }
  });
});

describe('Low, base and high demand', () => {
  function disordered(slack: number): string[] {
    return TIERS.flatMap((users) => PLATFORM_IDS.map((id) => ({ users, id })))
      .filter(({ users, id }) => {
        const [low, base, high] = CASES.map((which) => totalOf(id, users, { case: which })) as [number, number, number];
        return !(low <= base + slack && base <= high + slack);
      })
      .map(({ users, id }) => `${id} at ${users}`);
  }

  test('cost in that order on every platform at every tier', () => {
    expect(disordered(1e-9)).toEqual([]);
  });
});

describe('A larger app', () => {
  test.each(MAIN_IDS)('never pays less than a tier below on %s', (id) => {
    const totals = TIERS.map((users) => totalOf(id, users));
    expect(totals).toEqual([...totals].sort((one, other) => one - other));
  });

  test('of 500,000 users pays less per user than one of 10,000, on every platform', () => {
    for (const id of MAIN_IDS) expect(totalOf(id, 500_000) / 500_000).toBeLessThan(totalOf(id, 10_000) / 10_000);
  });
});
