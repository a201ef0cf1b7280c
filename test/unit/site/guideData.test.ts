import { readFileSync } from 'node:fs';
import { assumptions, limits, prices, TIERS } from '@gymrats/model';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guideData } from '../../../src/plugins/pages/copies/guideData.mjs';
import { guideSchema } from '../../../src/plugins/pages/copies/guideSchema.mjs';

const evidence = JSON.parse(readFileSync('model/workload/evidence.json', 'utf8'));
const data = guideData({ title: 'Guide', address: 'https://guide.test/', evidence });

describe('the numbers of the guide as one file', () => {
  it('are what their schema says, published or not', () => {
    expect(guideSchema.safeParse(data).error?.issues).toBeUndefined();
    const published = z.fromJSONSchema(JSON.parse(JSON.stringify(z.toJSONSchema(guideSchema))));
    expect(published.safeParse(JSON.parse(JSON.stringify(data))).error?.issues).toBeUndefined();
    expect(published.safeParse({ ...data, tiers: [{ users: 10 }] }).success).toBe(false);
  });

  it('have every tier and every record', () => {
    expect(data.tiers.map(({ users }) => users)).toEqual([...TIERS]);
    expect([data.prices.length, data.limits.length, data.assumptions.length]).toEqual([
      prices.length,
      limits.length,
      assumptions.length,
    ]);
  });

  it('have the evidence that each assumption names', () => {
    const named = data.assumptions.flatMap((assumption) => assumption.evidence);
    expect(named.filter((id) => !(id in data.evidence))).toEqual([]);
  });
});
