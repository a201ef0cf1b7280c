import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billUsage, createCatalogue, type UsageRequest } from '../../billing/index';
import { priceBooks } from '../../prices/index';
import type { Price } from '../../prices/types';

const catalogue = createCatalogue(priceBooks);
const all = [...catalogue.prices.values()];
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const near = (value: number): number => Math.max(1e-6, Math.abs(value) * 1e-9);

const billed = (request: UsageRequest) => billUsage(request, catalogue);
const usdOf = (request: UsageRequest, id: string): number =>
  billed(request)
    .lines.filter(({ price }) => price === id)
    .reduce((sum, { usd }) => sum + usd, 0);

/** Prices of one kind of rule, which the books must have for the test to mean anything. */
function having(kind: keyof Price): readonly Price[] {
  const found = all.filter((price) => price[kind] !== undefined);
  expect(found.length, `prices with ${kind}`).toBeGreaterThan(0);
  return found;
}

describe('An allowance', () => {
  const free = all.filter(
    ({ included, includedDaily, includedPlus, credit }) =>
      credit === undefined && (included ?? includedDaily ?? includedPlus) !== undefined,
  );

  test('never makes a bill dearer', () => {
    const chosen = fc.uniqueArray(fc.constantFrom(...free.filter(({ most }) => most === undefined)), {
      minLength: 1,
      maxLength: 6,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(chosen, amount, (prices, quantity) => {
        const usage = Object.fromEntries(prices.map(({ id }) => [id, quantity]));
        const applied = billed({ usage }).total;
        const ignored = billed({ usage, allowances: 'ignore' }).total;
        expect(applied).toBeLessThanOrEqual(ignored + near(ignored));
      }),
      { seed: 11 },
    );
  });

  test('shared by several meters is spent once, by whatever name it is called', () => {
    const pools = [...new Set(having('pool').map(({ pool }) => pool))];
    for (const pool of pools) {
      const members = all.filter((price) => price.pool === pool && price.most === undefined);
      const usage = Object.fromEntries(members.map(({ id, included }) => [id, 2 * (included?.always ?? 0)]));
      const bill = billed({ usage });
      const used = bill.lines.reduce((sum, { included, price }) => {
        const own = members.find(({ id }) => id === price)?.included?.always ?? 0;
        return own === 0 ? sum : sum + included / own;
      }, 0);
      expect(used, pool).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('split between the free id of CloudFront and its egress is the same bill', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1024, noNaN: true }), amount, (free, more) => {
        const egress = 'aws.cloudfront.egress.us-canada-mexico';
        const split = billed({ usage: { 'aws.cloudfront.free-tier.egress': free, [egress]: more } }).total;
        const whole = billed({ usage: { [egress]: free + more } }).total;
        expect(Math.abs(split - whole)).toBeLessThanOrEqual(near(whole));
      }),
      { seed: 12 },
    );
  });

  test('that is the size of another line takes off just that', () => {
    fc.assert(
      fc.property(amount, amount, (disk, backup) => {
        const id = 'aws.rds.backup-storage';
        const usd = usdOf({ usage: { 'aws.rds.storage.gp3.single-az': disk, [id]: backup } }, id);
        expect(usd).toBeCloseTo(Math.max(0, backup - disk) * 0.095, 4);
      }),
      { seed: 13 },
    );
  });
});

describe('A daily quota', () => {
  test('counts on the days of use alone, and costs no less than the same spread over the month', () => {
    const daily = having('includedDaily').filter(({ includedDaily }) => includedDaily?.always !== undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...daily),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 30 }),
        (price, day, days) => {
          const onDays = usdOf({ usage: { [price.id]: { day, days } } }, price.id);
          const spread = usdOf({ usage: { [price.id]: day * days } }, price.id);
          expect(onDays).toBeCloseTo(
            Math.max(0, day - (price.includedDaily?.always ?? 0)) * days * (price.usd ?? 0),
            6,
          );
          expect(onDays).toBeGreaterThanOrEqual(spread - near(spread));
        },
      ),
      { seed: 14 },
    );
  });
});

describe('Meters that exclude each other', () => {
  test('never both cost', () => {
    const pairs = having('excludedBy').flatMap((price) =>
      (price.excludedBy ?? []).map(({ price: other }) => [price.id, other]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pairs), amount, amount, ([one = '', other = ''], little, much) => {
        fc.pre(much > 0);
        const bill = billed({ usage: { [one]: little, [other]: much } });
        const line = bill.lines.find(({ price }) => price === one);
        expect(line?.usd).toBe(0);
        expect(line?.why).toContain(other);
      }),
      { seed: 15 },
    );
  });
});

describe('A baseline', () => {
  test('is included at every size, and more of it never costs less', () => {
    const prices = having('baseline');
    fc.assert(
      fc.property(
        fc.constantFrom(...prices),
        fc.integer({ min: 400, max: 10_000 }),
        fc.integer({ min: 0, max: 900 }),
        (price, size, more) => {
          const { baseline, id } = price;
          const disk = Object.fromEntries((baseline?.of ?? []).map((of) => [of, size]));
          const step = baseline?.steps.filter(({ from }) => size >= from).at(-1);
          const included = step?.included ?? 0;
          const cost = (provisioned: number) => usdOf({ usage: { ...disk, [id]: { provisioned } } }, id);
          expect(cost(included)).toBe(0);
          expect(cost(included + more)).toBeCloseTo(more * (price.usd ?? 0), 6);
        },
      ),
      { seed: 16 },
    );
  });
});

describe('Restricted usage', () => {
  const plans = [...catalogue.vendors].flatMap(([vendor, { plans: offered }]) =>
    Object.entries(offered).flatMap(([plan, { beyond }]) => (beyond === undefined ? [] : [{ vendor, plan, beyond }])),
  );

  test('never costs, and says what the vendor does instead', () => {
    expect(plans.length).toBeGreaterThanOrEqual(4);
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(), amount, ({ vendor, plan, beyond }, place, quantity) => {
        const meters = all.filter(
          ({ id, credit, meter, most, unit, baseline, soldOn }) =>
            id.startsWith(`${vendor}.`) &&
            (soldOn?.includes(plan) ?? true) &&
            !catalogue.fees.has(id) &&
            (credit ?? meter ?? most ?? baseline) === undefined &&
            unit !== 'hour' &&
            (beyond.meters ?? [`${vendor}.`]).some((prefix) => id.startsWith(prefix)),
        );
        const id = meters[place % meters.length]?.id ?? '';
        const fees = [...catalogue.fees];
        const bill = billed({ plans: { [vendor]: plan }, usage: { [id]: quantity } });
        const line = bill.lines.find(({ price }) => price === id);
        expect(line?.usd).toBe(0);
        if (line?.restricted) expect(line.then?.length).toBeGreaterThan(10);
        expect(bill.lines.filter(({ price }) => !fees.includes(price)).every(({ usd }) => usd <= 0)).toBe(true);
      }),
      { seed: 17 },
    );
  });

  test('under a spend cap is what the cap covers, and nothing else', () => {
    const cap = catalogue.vendors.get('supabase')?.spendCap;
    for (const id of cap?.covered ?? []) {
      const request = { plan: 'pro', usage: { [id]: 9000 }, allowances: 'ignore' } as const;
      const [capped] = billed({ ...request, spendCap: 'on' }).lines.filter(({ price }) => price === id);
      expect(capped, id).toMatchObject({ usd: 0, restricted: true });
      expect(usdOf({ ...request, spendCap: 'off' }, id), id).toBeGreaterThan(0);
    }
    expect(
      usdOf({ plan: 'pro', spendCap: 'on', usage: { 'supabase.compute.large': 730 } }, 'supabase.compute.large'),
    ).toBeGreaterThan(0);
  });
});

describe('A bill', () => {
  const accountWide = all.filter(
    ({ per, credit, meter, baseline, most }) =>
      (per === undefined || per === 'account' || per === 'organization') &&
      (credit ?? meter ?? baseline ?? most) === undefined,
  );

  test('never depends on how a quantity is split over scopes of one account', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...accountWide),
        fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 }),
        (price, parts) => {
          const scopes = Object.fromEntries(parts.map((part, index) => [`part-${index}`, part]));
          const sum = parts.reduce((total, part) => total + part, 0);
          const split = billed({ usage: { [price.id]: scopes } }).total;
          const whole = billed({ usage: { [price.id]: sum } }).total;
          expect(Math.abs(split - whole)).toBeLessThanOrEqual(near(whole));
        },
      ),
      { seed: 18 },
    );
  });

  test('in native units is the bill in the units of the price', () => {
    const monthly = all.filter(
      ({ unit, baseline, most, credit }) => unit === 'GB-month' && (baseline ?? most ?? credit) === undefined,
    );
    fc.assert(
      fc.property(fc.constantFrom(...monthly), fc.nat(1000), fc.integer({ min: 600, max: 745 }), (price, gb, hours) => {
        const native = billed({ hours, usage: { [price.id]: { quantity: gb * hours, unit: 'GB-hour' } } }).total;
        const plain = billed({ hours, usage: { [price.id]: gb } }).total;
        expect(Math.abs(native - plain)).toBeLessThanOrEqual(near(plain));
      }),
      { seed: 19 },
    );
  });
});
