import { describe, expect, test } from 'vitest';
import { defectCosts, totalOf } from '../../decisions';
import { DEFECTS, leaving } from '../../workload';

describe('What a defect costs', () => {
  const costs = defectCosts('supabase', 100_000);

  test('is shown for every defect, the most expensive first', () => {
    expect(costs.map(({ defect }) => defect).sort()).toEqual([...DEFECTS].sort());
    const usd = costs.map((cost) => cost.usd);
    expect(usd).toEqual([...usd].sort((one, other) => other - one));
  });

  test('is the bill with it alone left in, less the bill after all fixes', () => {
    const fixed = totalOf('supabase', 100_000);
    for (const { defect, usd } of costs) {
      expect(usd).toBeCloseTo(totalOf('supabase', 100_000, { app: leaving(defect) }) - fixed, 9);
    }
  });

  test('is money for originals: uncompressed clips are stored and delivered', () => {
    expect(costs.find(({ defect }) => defect === 'originals')?.usd).toBeGreaterThan(100);
  });

  test('names the hard limits that it reaches', () => {
    const scans = defectCosts('supabase', 2_000_000).find(({ defect }) => defect === 'scans');
    expect(scans?.passed.map(({ label }) => label).join()).toMatch(/processors/);
  });
});
