import fc from 'fast-check';
import { catalogue } from '../../platforms';

const ids = [...catalogue.prices.keys()];
const plans = [...catalogue.vendors.values()].flatMap(({ plans: offered }) => Object.keys(offered));

const oddNumber = fc.constantFrom<number>(-1, -0, 0, 1e-320, 5e-324, 1e15, 1.1e15, 1e300, 0.1, 1e-9);
const amount = fc.oneof(
  { weight: 30, arbitrary: fc.double({ min: 0, max: 700, noNaN: true }) },
  { weight: 10, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: oddNumber },
);
const name = fc.oneof(
  fc.constantFrom(
    'a',
    'project-1',
    'production',
    '',
    ' ',
    '__proto__',
    'constructor',
    'a\nb\u001b[31m',
    '\u0000',
    '\u202e',
  ),
  fc.string({ maxLength: 12 }),
);
const unit = fc.constantFrom('GB-hour', 'GB-Hrs', 'hours', 'requests', 'GB-month', 'TB', '', 'x');
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, '5', [], {}, [[]], { quantity: 1 }, { day: 1 }, { provisioned: 'x' }),
  oddNumber,
);
const form = fc.oneof(
  { weight: 40, arbitrary: amount as fc.Arbitrary<unknown> },
  { weight: 2, arbitrary: fc.record({ quantity: amount, unit }) },
  { weight: 2, arbitrary: fc.record({ day: amount, days: fc.oneof(fc.integer({ min: 1, max: 31 }), oddNumber) }) },
  {
    weight: 2,
    arbitrary: fc.record(
      { provisioned: amount, engine: fc.constantFrom('postgres', 'oracle', 'x') },
      { requiredKeys: ['provisioned'] },
    ),
  },
  { weight: 1, arbitrary: odd },
);
const quantity = fc.oneof(
  { weight: 12, arbitrary: form },
  { weight: 2, arbitrary: fc.dictionary(name, form, { maxKeys: 3 }) },
);
const id = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: name });
const tier = fc.record({ from: amount, usd: amount });
const rate = fc.oneof(
  amount as fc.Arbitrary<unknown>,
  fc.record(
    {
      usd: amount,
      tiers: fc.array(tier, { maxLength: 3 }),
      included: fc.oneof(amount, fc.dictionary(fc.constantFrom('pro', 'Pro', 'always'), amount)),
      package: amount,
    },
    { requiredKeys: [] },
  ),
  odd,
);

const planOfVendor = fc.constantFrom(
  ...[...catalogue.vendors].flatMap(([vendor, { plans: offered }]) =>
    Object.keys(offered).map((plan) => [vendor, plan]),
  ),
);

/** A field that this share of the requests has. */
function often<Value>(share: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  const all = 20;
  return fc.nat(all - 1).chain((place) => (place < share * all ? value : fc.constant(undefined)));
}

/** The text of a `bill` request: mostly possible, with odd values, names and forms among them. */
export const requestText: fc.Arbitrary<string> = fc
  .record({
    usage: fc.oneof(
      { weight: 30, arbitrary: fc.dictionary(id, quantity, { maxKeys: 4 }) as fc.Arbitrary<unknown> },
      { weight: 1, arbitrary: odd },
    ),
    plan: often(0.05, fc.oneof(fc.constantFrom<unknown>(...plans), odd)),
    plans: often(0.4, fc.array(planOfVendor, { maxLength: 3 }).map(Object.fromEntries)),
    hours: often(
      0.3,
      fc.oneof(
        { weight: 5, arbitrary: fc.double({ min: 600, max: 745, noNaN: true }) },
        { weight: 1, arbitrary: oddNumber },
      ),
    ),
    rates: often(0.15, fc.dictionary(id, rate, { maxKeys: 2 })),
    allowances: often(0.15, fc.constantFrom('apply', 'ignore', 'ignore', 'no')),
    quantities: often(0.2, fc.constantFrom('usage', 'billed', 'billed', 'x')),
    region: often(0.1, fc.oneof(fc.constantFrom<unknown>('us-east-1', 'eu-central-1', 'us-central1'), name, odd)),
    spendCap: often(0.1, fc.constantFrom('on', 'off', 'off', 'x')),
    other: often(0.05, fc.constant(1)),
  })
  .map((request) => JSON.stringify(request));
