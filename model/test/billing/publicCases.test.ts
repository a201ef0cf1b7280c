import { afterAll, describe, expect, test } from 'vitest';
import { billUsage, createCatalogue, type NotedBill, type UsageRequest } from '../../billing/index';
import { ModelError } from '../../errors';
import { priceBooks } from '../../prices/index';
import { PUBLIC_CASES } from './publicCases';

const catalogue = createCatalogue(priceBooks);
const counted = { agree: 0, refused: 0, 'not known': 0 };

/** The bill, or the words of the refusal. */
function answer(request: UsageRequest): NotedBill | string {
  try {
    return billUsage(request, catalogue);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

describe('A published bill or incident', () => {
  test.each(PUBLIC_CASES)('$situation', ({ request, right }) => {
    const found = answer(request);
    if (right.refused !== undefined) {
      expect(found).toMatch(right.refused);
      counted[right.notKnown === undefined ? 'refused' : 'not known'] += 1;
      return;
    }
    if (typeof found === 'string') throw new Error(found);
    if (right.note !== undefined) expect(found.notes.join('\n')).toMatch(right.note);
    if (right.notKnown !== undefined) {
      counted['not known'] += 1;
      return;
    }
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
    counted.agree += 1;
  });
});

afterAll(() => {
  const words = Object.entries(counted).map(([what, count]) => `${count} ${what}`);
  console.log(`public cases: ${words.join(', ')} of ${PUBLIC_CASES.length}`);
});
