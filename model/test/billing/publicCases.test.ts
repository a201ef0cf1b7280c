import { afterAll, describe, expect, test } from 'vitest';
import { billUsage, type NotedBill, type UsageRequest } from '../../billing/index';
import { ModelError } from '../../errors';
import { pricesAt } from '../../platforms';
import { PUBLIC_CASES, type Right } from './publicCases';
import { RULE_CASES } from './ruleCases';
import { VENDOR_CASES } from './vendorCases';

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
  ['A situation worked out from the vendor’s rule', RULE_CASES],
  ['An amount worked out by hand, vendor by vendor,', VENDOR_CASES],
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
