import { describe, expect, test } from 'vitest';
import { compareCharges, importText, profileOf, standingOf } from '../../imports';
import { imported } from './files';

const usage = (...usages: readonly object[]) => importText('usage.json', JSON.stringify({ usages }));
const compared = (...usages: readonly object[]) => compareCharges([usage(...usages)]);

/** Figures of published answers and invoices, in files of our own. */
describe('Public cases that were files', () => {
  // A day of the usage endpoint of an organization with 46 projects on a plan that is not on sale: supabase/supabase, pull request 41185.
  describe('a usage answer with prices and quotas of its own', () => {
    const day = '2025-12-01T00:00:00';
    const found = compared(
      { metric: 'COMPUTE_HOURS_XS', usage: 840, date: day },
      { metric: 'COMPUTE_HOURS_SM', usage: 240, date: day },
      { metric: 'COMPUTE_HOURS_MD', usage: 24, date: day },
      { metric: 'CACHED_EGRESS', usage: 27.310408134, usage_original: 27_310_408_134 },
      {
        metric: 'STORAGE_IMAGES_TRANSFORMED',
        usage: 75,
        cost: 5,
        pricing_free_units: 0,
        pricing_package_price: 5,
        pricing_package_size: 1000,
      },
      { metric: 'LOG_QUERYING', usage: 2007.8, cost: 10.04, pricing_free_units: 0, pricing_per_unit_price: 0.005 },
    );
    const line = (price: string) => found.lines.find((each) => each.price === price);

    test('knows every metric', () => expect(found.unmapped).toEqual([]));

    test('prices the hours of all projects, more than a month has', () => {
      expect(line('supabase.compute.micro')).toMatchObject({ quantity: 840, computed: expect.closeTo(11.2896, 9) });
      expect(line('supabase.compute.small')?.computed).toBeCloseTo(240 * 0.0206, 9);
      expect(line('supabase.compute.medium')?.quantity).toBe(24);
    });

    test('takes the GB of the answer as decimal', () =>
      expect(line('supabase.egress.cached')?.quantity).toBe(27.310408134));

    test('names the quota and the rate that differ', () => {
      expect(line('supabase.storage.image-transformations')).toMatchObject({ kind: 'allowance', billed: 5 });
      expect(line('supabase.logs.query')).toMatchObject({ kind: 'rate', billed: 10.04 });
    });
  });

  // The file of columns: FOCUS-Sample-Data of the FinOps foundation, FOCUS-1.2. Usage, purchase, credit and correction rows of four providers.
  test('a FOCUS table keeps usage, purchase, credit and correction apart, and lists what is of no known vendor', () => {
    const head =
      'BilledCost,BillingCurrency,ChargeCategory,ChargeClass,ProviderName,ServiceName,SkuMeter,ConsumedQuantity,ConsumedUnit';
    const rows = [
      '4.5,USD,Usage,,AWS,AmazonEC2,NatGateway-Bytes,100,GB',
      '20,USD,Usage,,Google Cloud,Cloud Storage,Standard Storage US Regional,1005,GiB-Month',
      '3,USD,Usage,,Microsoft Azure,Virtual Machines,Invented,1,Hours',
      '2,USD,Usage,,Oracle,COMPUTE,Invented,1,Hours',
      '120,USD,Purchase,,AWS,AmazonEC2,,,',
      '-7,USD,Credit,,Google Cloud,Cloud Storage,,,',
      '-1,USD,Usage,Correction,Microsoft Azure,Virtual Machines,,,',
    ];
    const { lines, unmapped, other, mappedShare } = compareCharges([
      importText('bill.csv', [head, ...rows].join('\n')),
    ]);
    expect(lines.map(({ price, kind }) => [price, kind])).toEqual([
      ['gcp.gcs.storage.standard.region', 'none'],
      ['aws.nat-gateway.data', 'none'],
    ]);
    expect(unmapped.map(({ vendor, cost }) => [vendor, cost])).toEqual([
      ['microsoft azure', 3],
      ['oracle', 2],
    ]);
    expect(other.map(({ kind, cost }) => [kind, cost])).toEqual([
      ['purchase', 120],
      ['credit', -7],
      ['correction', -1],
    ]);
    expect(mappedShare).toBeCloseTo(24.5 / 29.5, 9);
  });

  // 50 GB for 744 hours are 37,200 GB-Hrs on an invoice: supabase/supabase, pull request 33329.
  test('37,200 GB-hours of disk are 50 GB for a month of 744 hours, $5.34, whichever file has them', () => {
    const lines = [{ description: 'Disk Size GB-Hrs', quantity: 37_200, amount: 5.34 }];
    const cycle = { billing_cycle_start: '2026-10-01T00:00:00Z', billing_cycle_end: '2026-11-01T00:00:00Z' };
    const invoice = importText('invoice.json', JSON.stringify({ ...cycle, lines }));
    expect(compareCharges([invoice]).lines[0]).toMatchObject({ quantity: expect.closeTo(50, 9), kind: 'none' });
    expect(
      compareCharges([imported('supabase-invoice.csv')]).lines.find(({ price }) => price === 'supabase.disk.gp3.size'),
    ).toMatchObject({ quantity: expect.closeTo(50, 9), billed: 5.34, kind: 'none' });
  });

  // A scrape and a table of statements: supabase/supabase-grafana, docs/metrics.md, and dumps of pg_stat_statements.
  test('metrics and statements show saturation: processors, disk, connections and milliseconds of a read', () => {
    const files = [imported('metrics-1.prom'), imported('metrics-2.prom'), imported('pg_stat_statements-15.csv')];
    const profile = profileOf(files, { users: 20_000 });
    const { rooms } = standingOf(profile, compareCharges(files));
    expect(rooms.filter(({ basis }) => basis === 'measured').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['disk', 'cpu', 'memory', 'connections']),
    );
    expect(profile.measurements.values.get('disk-iops')?.value).toBeGreaterThan(0);
    expect(profile.set['reads-per-vcpu']).toBeCloseTo(1000 / 0.8, 3);
  });
});
