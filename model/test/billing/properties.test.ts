import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billUsage, priceLine, type UsageRequest, walkTiers } from '../../billing/index';
import { catalogue, price } from './fixtures';

const amount = fc.double({ min: 0, max: 1e7, noNaN: true });
const rate = fc.double({ min: 0, max: 100, noNaN: true });
const tiers = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 6 }),
    fc.array(rate, { minLength: 7, maxLength: 7 }),
  )
  .map(([bounds, rates]) =>
    [0, ...bounds.sort((one, other) => one - other)].map((from, index) => ({ from, usd: rates[index] ?? 0 })),
  );
const metered = [...catalogue.prices.values()].filter(({ credit }) => credit === undefined).map(({ id }) => id);
const scoped = fc.dictionary(fc.constantFrom('a', 'b', 'c'), amount, { minKeys: 1 });
const usage = fc.dictionary(fc.constantFrom(...metered), fc.oneof(amount, scoped), { minKeys: 1 });
const request: fc.Arbitrary<UsageRequest> = fc
  .record({
    usage,
    hours: fc.double({ min: 1, max: 745, noNaN: true }),
    allowances: fc.constantFrom('apply', 'ignore'),
    plans: fc.record(
      { acme: fc.constantFrom('free', 'pro', 'team'), bolt: fc.constantFrom('pro', 'payg') },
      { requiredKeys: [] },
    ),
  })
  .map((fields) => ({ ...fields, usage: withinTheMonth(fields.usage, fields.hours) }) as UsageRequest);

/** Hours of a named project are at most those of the period. */
function withinTheMonth(given: Readonly<Record<string, unknown>>, hours: number): Record<string, unknown> {
  const within = (value: unknown): unknown =>
    typeof value === 'number'
      ? value % hours
      : Object.fromEntries(Object.entries(value as object).map(([scope, part]) => [scope, within(part)]));
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, id.startsWith('acme.compute.') ? within(value) : value]),
  );
}

/** A bracket walk by another road: every tier's change of price applies to all that lies above it. */
function closedForm(walked: readonly { from: number; usd: number }[], quantity: number): number {
  return walked.reduce(
    (usd, tier, index) => usd + (tier.usd - (walked[index - 1]?.usd ?? 0)) * Math.max(0, quantity - tier.from),
    0,
  );
}

const near = (value: number): number => Math.max(1e-6, Math.abs(value) * 1e-9);

describe('For any tiers and quantity', () => {
  test('the bracket walk is the closed form', () => {
    fc.assert(
      fc.property(tiers, amount, (walked, quantity) => {
        const expected = closedForm(walked, quantity);
        expect(Math.abs(walkTiers(walked, quantity) - expected)).toBeLessThanOrEqual(near(quantity * 100));
      }),
    );
  });

  test('two quantities in one tier differ by their difference at its rate', () => {
    fc.assert(
      fc.property(rate, amount, amount, (usd, one, other) => {
        const difference = walkTiers([{ from: 0, usd }], one) - walkTiers([{ from: 0, usd }], other);
        expect(Math.abs(difference - (one - other) * usd)).toBeLessThanOrEqual(near(1e9));
      }),
    );
  });
});

describe('For any price and quantity', () => {
  test('more usage never costs less', () => {
    const terms = fc.record({ hours: fc.constant(730), plan: fc.constantFrom('free', 'pro', 'team') });
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.prices.values()), amount, amount, terms, (record, one, more, given) => {
        fc.pre(record.credit === undefined);
        const less = priceLine(record, one, given).usd;
        expect(priceLine(record, one + more, given).usd).toBeGreaterThanOrEqual(less - near(less));
      }),
    );
  });

  test('packages hold what is billable, and one fewer would not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), fc.nat(), (size, quantity, included) => {
        const { billable, packages = 0 } = priceLine(
          price('acme.p', { usd: 1, package: size }),
          quantity,
          { hours: 1 },
          included,
        );
        expect(packages * size).toBeGreaterThanOrEqual(billable);
        expect((packages - 1) * size).toBeLessThan(billable === 0 ? 1 : billable);
      }),
    );
  });
});

describe('For any bill', () => {
  test('the total is the sum of its lines', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { lines, total } = billUsage(given, catalogue);
        expect(total).toBe(lines.reduce((sum, { usd }) => sum + usd, 0));
      }),
    );
  });

  test('no figure is NaN or infinite, and only credits are negative', () => {
    fc.assert(
      fc.property(request, (given) => {
        for (const line of billUsage(given, catalogue).lines) {
          for (const figure of [line.quantity, line.included, line.billable, line.usd])
            expect(Number.isFinite(figure)).toBe(true);
          const credit = catalogue.prices.get(line.price)?.credit !== undefined;
          expect(credit ? line.usd < 0 : line.usd >= 0 && !Object.is(line.usd, -0)).toBe(true);
        }
      }),
    );
  });

  test('the total is never negative: credits pay lines, they are no income', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { total } = billUsage(given, catalogue);
        expect(total).toBeGreaterThanOrEqual(-near(1e6));
      }),
    );
  });

  test('the order in which usage is listed does not matter', () => {
    fc.assert(
      fc.property(request, (given) => {
        const reversed = Object.fromEntries(Object.entries(given.usage).reverse());
        expect(billUsage({ ...given, usage: reversed }, catalogue)).toEqual(billUsage(given, catalogue));
      }),
    );
  });

  test('more of one thing never makes it smaller', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(...metered), amount, amount, (given, id, some, more) => {
        const billWith = (quantity: number) =>
          billUsage({ ...given, usage: { ...given.usage, [id]: quantity } }, catalogue).total;
        const less = billWith(some);
        expect(billWith(some + more)).toBeGreaterThanOrEqual(less - near(less));
      }),
    );
  });

  test('without allowances it is never smaller', () => {
    fc.assert(
      fc.property(request, (given) => {
        const applied = billUsage({ ...given, allowances: 'apply' }, catalogue).total;
        const ignored = billUsage({ ...given, allowances: 'ignore' }, catalogue).total;
        expect(ignored).toBeGreaterThanOrEqual(applied - near(ignored));
      }),
    );
  });

  test('an account-wide price costs the same however its usage is spread over scopes', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.constantFrom('acme.users', 'acme.messages', 'acme.egress'),
        (one, other, id) => {
          const spread = billUsage({ plan: 'pro', usage: { [id]: { one, other } } }, catalogue);
          expect(spread).toEqual(billUsage({ plan: 'pro', usage: { [id]: one + other } }, catalogue));
        },
      ),
    );
  });

  test('a price per scope costs what each scope costs alone', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom('acme.disk', 'acme.drain.events', 'acme.volume'),
        (one, other, id) => {
          const plans = { acme: 'free' };
          const alone = (quantity: number) => billUsage({ plans, usage: { [id]: quantity } }, catalogue).total;
          const both = billUsage({ plans, usage: { [id]: { one, other } } }, catalogue).total;
          expect(Math.abs(both - alone(one) - alone(other))).toBeLessThanOrEqual(near(both));
        },
      ),
    );
  });
});
