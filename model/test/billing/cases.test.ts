import { afterAll, describe, expect, test } from 'vitest';
import { billUsage, type NotedBill, type UsageRequest } from '../../billing/index';
import { ModelError } from '../../errors';
import { pricesAt } from '../../platforms';
import { AWS_CASES } from './cases/aws';
import { CLOUDFLARE_CASES } from './cases/cloudflare';
import { GCP_CASES } from './cases/gcp';
import { PUBLIC_CASES } from './cases/public';
import { SUPABASE_CASES } from './cases/supabase';
import type { Right } from './cases/types';
import { VENDORS_CASES } from './cases/vendors';

/** A price that changes later moves no case. */
const catalogue = pricesAt('2026-06-16');
type Outcome = 'agree' | 'refused' | 'not known';

/** The bill, or the words of the refusal. */
function answer(request: UsageRequest): NotedBill | string {
  try {
    return billUsage(request, catalogue);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

/** Holds an answer against what is right; how it came out. */
function outcomeOf(request: UsageRequest, right: Right): Outcome {
  const found = answer(request);
  if (right.refused !== undefined) {
    expect(found).toMatch(right.refused);
    return right.notKnown === undefined ? 'refused' : 'not known';
  }
  if (typeof found === 'string') throw new Error(found);
  if (right.note !== undefined) expect(found.notes.join('\n')).toMatch(right.note);
  if (right.notKnown !== undefined) return 'not known';
  for (const [price, usd] of Object.entries(right.usd ?? {})) {
    const lines = found.lines.filter((line) => line.price === price);
    expect(lines.length, price).toBeGreaterThan(0);
    expect(
      lines.reduce((sum, line) => sum + line.usd, 0),
      price,
    ).toBeCloseTo(usd, 6);
    if (right.instead !== undefined) expect(lines[0]?.then).toMatch(right.instead);
  }
  if (right.total !== undefined) expect(found.total).toBeCloseTo(right.total, 2);
  if (right.restricted === false) expect(found.lines.filter(({ restricted }) => restricted)).toEqual([]);
  return 'agree';
}

describe.each([
  ['A published bill or incident', PUBLIC_CASES],
  ['Supabase, worked out by hand', SUPABASE_CASES],
  ['AWS, worked out by hand', AWS_CASES],
  ['Google Cloud, worked out by hand', GCP_CASES],
  ['Cloudflare, worked out by hand', CLOUDFLARE_CASES],
  ['A smaller vendor, worked out by hand', VENDORS_CASES],
] as const)('%s', (what, cases) => {
  const counted: Record<Outcome, number> = { agree: 0, refused: 0, 'not known': 0 };

  test.each(cases)('$situation', ({ request, right }) => {
    counted[outcomeOf(request, right)] += 1;
  });

  afterAll(() => {
    const words = Object.entries(counted).map(([outcome, count]) => `${count} ${outcome}`);
    console.log(`${what}: ${words.join(', ')} of ${cases.length}`);
  });
});
