import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, workloadFor } from '../../decisions';
import { databaseNeed, mediaBytes } from '../../platforms';
import { peakTimes, provisionedGib, sizedCores } from '../../platforms/sizing';
import { DISK_TRIGGER, provisionedDisk } from '../../platforms/supabase/disk';
import { COMPUTE_SIZES } from '../../platforms/supabase/sizes';
import { isNear } from '../workload/figures';

const GIB = 2 ** 30;

describe("Supabase's disk", () => {
  test('grows by half when 90 % full: 8, 12, 18, 27 ... by 200 GB at most, by a fifth from 1 TB on', () => {
    const sizes = new Set<number>();
    for (let gb = 0; gb < 2_000; gb += 1) sizes.add(provisionedDisk(gb));
    expect([...sizes]).toEqual([
      8, 12, 18, 27, 41, 61, 92, 137, 206, 308, 462, 662, 862, 1062, 1274, 1529, 1834, 2201, 2641,
    ]);
  });

  test('grows just beyond 7.2 GB of its first 8', () => {
    expect([provisionedDisk(7.2), provisionedDisk(7.2001)]).toEqual([8, 12]);
  });

  test('always holds the data with a tenth to spare, up to the largest disk sold', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 14_000, noNaN: true }), (gb) => {
        expect(provisionedDisk(gb) * DISK_TRIGGER).toBeGreaterThanOrEqual(gb);
      }),
    );
    expect(provisionedDisk(1e6)).toBe(16_000);
  });
});

describe('Disks of AWS and GCP', () => {
  test('start at 20 and 10 GiB', () => {
    const disk = (id: string) =>
      estimate(id, 10).deployment.usage.find(({ label }) => label.startsWith('Database disk'));
    expect([disk('aws')?.quantity, disk('gcp')?.quantity]).toEqual([20, 10]);
  });

  test('are the data and a quarter, in steps of 10 GiB', () => {
    expect([provisionedGib(40 * GIB, 20), provisionedGib(40 * GIB + 1e9, 20)]).toEqual([50, 60]);
  });
});

describe('What a database needs', () => {
  const scenario = {};
  const { values } = workloadFor(scenario);

  test('is one GiB of memory for 25 GB of data', () => {
    const { demand } = estimate('supabase', 100_000, scenario);
    const need = databaseNeed(demand, values);
    expect(need.memoryGib).toBeCloseTo(demand.database.totalBytes / 1e9 / 25, 12);
    const { events, published } = demand.peakRequests;
    expect(published).toBeGreaterThan(events);
    const cores = (demand.database.peakCores * published) / events;
    expect(need.vcpu).toBeCloseTo(cores / (values['target-utilisation'] as number), 12);
  });

  test('follows the events where they ask for more than published services see', () => {
    const { demand } = estimate('supabase', 100_000, { ...scenario, set: { 'requests-per-concurrent-user': 0.002 } });
    expect(peakTimes(demand)).toBe(1);
    expect(sizedCores(demand)).toBeCloseTo(demand.database.peakCores, 12);
  });

  test('is met by the size chosen in every dimension, and not by a smaller one that the level allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 2_000_000 }), (users) => {
        const { demand, deployment } = estimate('supabase', users, scenario);
        const need = databaseNeed(demand, values, true);
        const fits = COMPUTE_SIZES.filter(
          (size) =>
            size.vcpu >= need.vcpu &&
            size.iops >= need.iops &&
            size.recommendedGb >= need.gb &&
            (size.isDedicated || !deployment.level.dedicatedCpu) &&
            (size.id !== 'micro' || !deployment.level.pointInTime),
        );
        const primary = deployment.usage.find(({ scope, label }) => scope === 'production' && /^Compute/.test(label));
        expect(primary?.price).toBe(`supabase.compute.${fits[0]?.id}`);
      }),
    );
  });
});

describe('A GB is 10^9 bytes on Supabase and Cloudflare, 2^30 on AWS and GCP', () => {
  const quantityOf = (id: string, price: string): number => {
    const line = estimate(id, 100_000).bill.lines.find((found) => found.price === price);
    return line?.quantity ?? Number.NaN;
  };
  const { demand } = estimate('supabase', 100_000);
  const media = mediaBytes(demand);
  const delivered = demand.egress.mediaCached + demand.egress.mediaUncached;

  test.each([
    ['supabase', 'supabase.storage.size', media / 1e9],
    ['supabase', 'supabase.egress.cached', demand.egress.mediaCached / 1e9],
    ['supabase+r2', 'cloudflare.r2.storage.standard', media / 1e9],
    ['aws', 'aws.s3.standard.storage', media / GIB],
    ['aws', 'aws.cloudwatch.logs.ingest', demand.logBytes / GIB],
    ['gcp', 'gcp.gcs.storage.standard.region', media / GIB],
    ['gcp', 'gcp.cdn.egress.na', delivered / GIB],
    ['gcp', 'gcp.logging.ingestion', demand.logBytes / GIB],
  ])('on %s: %s', (id, price, expected) => {
    const quantity = quantityOf(id, price);
    expect(quantity).toBeGreaterThan(0);
    expect(isNear(quantity, expected)).toBe(true);
  });
});
