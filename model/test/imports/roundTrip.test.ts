import { describe, expect, test } from 'vitest';
import { billUsage, type UsageRequest } from '../../billing';
import { run } from '../../cli/run';
import { estimate } from '../../decisions';
import { compareCharges, importText, toFocus } from '../../imports';
import { BASE_PLATFORM_IDS, catalogue, pricesOfMonth } from '../../platforms';

const TERMS = { month: '2026-10', hours: 744, billed: false, capped: false, restated: new Set<string>() };

function throughFocus(request: UsageRequest) {
  const bill = billUsage(request, catalogue);
  const { hours = 730, quantities, allowances, spendCap, rates = {} } = request;
  const text = toFocus(
    bill.lines,
    {
      ...TERMS,
      hours,
      billed: quantities === 'billed' || allowances === 'ignore',
      capped: spendCap === 'on',
      restated: new Set(Object.keys(rates)),
    },
    catalogue,
  );
  return { bill, found: compareCharges([importText('bill.csv', text)], { catalogue }) };
}

function expectExplained({ bill, found }: ReturnType<typeof throughFocus>) {
  expect(found.unmapped).toEqual([]);
  expect(found.other).toEqual([]);
  const apart = found.lines.filter(({ kind }) => kind !== 'none');
  expect(apart).toEqual([]);
  expect(found.compared.billed).toBeCloseTo(bill.total, 6);
  expect(found.compared.computed).toBeCloseTo(bill.total, 6);
}

test('A bill is compared with the prices of its own month', () => {
  const id = 'gcp.network.cdn-interconnect.egress.na';
  const then = pricesOfMonth('2026-04');
  const { lines } = billUsage({ hours: 720, usage: { [id]: 1000 } }, then);
  const differenceIn = (month: string) => {
    const found = compareCharges([importText('bill.csv', toFocus(lines, { ...TERMS, month, hours: 720 }, then))]);
    return found.lines.find(({ price }) => price === id)?.difference;
  };
  const rise = (pricesOfMonth('2026-05').prices.get(id)?.usd ?? 0) - (then.prices.get(id)?.usd ?? 0);
  expect(rise).toBeGreaterThan(0);
  expect(differenceIn('2026-04')).toBeCloseTo(0, 6);
  expect(differenceIn('2026-05')).toBeCloseTo(-1000 * rise, 6);
});

describe('A bill of the model as FOCUS, imported again, is explained to the cent', () => {
  const platforms = BASE_PLATFORM_IDS.flatMap((id) => [id, `${id}+r2`, `${id}+ably`]);
  test.each(platforms.flatMap((id) => [100, 5_000, 80_000, 500_000].map((users) => [id, users] as const)))(
    '%s at %d users',
    (id, users) => {
      const { bill } = estimate(id, users);
      const usage: Record<string, Record<string, number>> = {};
      const plans: Record<string, string> = {};
      for (const { price, scope, quantity } of bill.lines) {
        const vendor = catalogue.vendors.get(price.split('.')[0] as string);
        const plan = Object.entries(vendor?.plans ?? {}).find(([, { fee }]) => fee === price)?.[0];
        if (plan !== undefined) plans[price.split('.')[0] as string] = plan;
        else if (catalogue.prices.get(price)?.credit === undefined && quantity > 0)
          usage[price] = { ...usage[price], [scope]: quantity };
      }
      expectExplained(throughFocus({ usage, plans, hours: 744 }));
    },
  );

  test.each<UsageRequest>([
    {
      plan: 'pro',
      hours: 720,
      usage: { 'supabase.compute.large': { a: 720, b: 300 }, 'supabase.disk.gp3.size': { a: 50, b: 8 } },
    },
    { plan: 'free', usage: { 'supabase.egress.uncached': 7, 'supabase.auth.mau': 60_000 } },
    { plan: 'pro', spendCap: 'on', usage: { 'supabase.egress.uncached': 700 } },
    { quantities: 'billed', plan: 'pro', usage: { 'supabase.egress.uncached': 70, 'supabase.disk.gp3.size': 42 } },
    { allowances: 'ignore', usage: { 'aws.lambda.requests': 3, 'aws.cloudfront.egress.japan': 12 } },
    { usage: { 'aws.rds.storage.gp3.single-az': 400, 'aws.rds.storage.gp3-iops.single-az': { provisioned: 15_000 } } },
    { usage: { 'aws.data-transfer.internet-out': 60_000, 'gcp.cdn.egress.na': 300_000 } },
  ])('%j', (request) => expectExplained(throughFocus(request)));

  test('a rate of the request is named as such', () => {
    const { found } = throughFocus({
      usage: { 'aws.nat-gateway.hour': 730 },
      rates: { 'aws.nat-gateway.hour': 0.062 },
    });
    expect(found.lines.map(({ kind }) => kind)).toEqual(['rate']);
    expect(found.lines[0]?.why).toContain('0.062');
  });
});

describe('On the command line', () => {
  const request = JSON.stringify({
    plan: 'pro',
    usage: { 'supabase.compute.small': { '=cmd|"/c calc"!A1': 730 }, 'supabase.egress.uncached': 300 },
  });

  test('bill --format focus writes a table that import reads, and no formula', async () => {
    const { status, stdout } = await run(['bill', '-', '--format', 'focus', '--month', '2026-10'], {
      read: async () => request,
    });
    expect(status).toBe(0);
    expect(stdout.split(/[,\n]/).filter((field) => /^"?[=+@]/.test(field))).toEqual([]);
    const read = await run(['import', 'bill.csv', '--json'], { read: async () => stdout });
    const { comparison } = JSON.parse(read.stdout);
    expect(comparison.unmapped).toEqual([]);
    expect(comparison.mappedShare).toBe(1);
    expect(comparison.lines.every(({ kind }: { kind: string }) => kind === 'none')).toBe(true);
  });

  test('an impossible month, format or mixture is one line and status 2', async () => {
    const refused = async (...argv: string[]) => (await run(argv, { read: async () => request })).stderr;
    expect(await refused('bill', '-', '--month', '2026-13', '--format', 'focus')).toMatch(
      /^--month: "2026-13" is not a month/,
    );
    expect(await refused('bill', '-', '--format', 'xlsx')).toMatch(
      /^--format: "xlsx" is not one of table, focus, infracost/,
    );
    expect(await refused('import', 'a.csv', '--format', 'focs')).toMatch(/no format "focs"; nearest are focus/);
    expect(await refused('import', 'a.csv')).toMatch(/^a\.csv: line 1, column 1: no list "usages"/);
  });
});
