import { describe, expect, it } from 'vitest';
import { casesOf, estimate, memoizeEstimates, type Scenario } from '../../decisions';

describe('Scenarios that are computed once', () => {
  it('a scenario is the same object in each case, however often one asks', () => {
    const scenario: Scenario = { set: { 'cdn-hit': 0.9 } };
    expect(casesOf(scenario)).toBe(casesOf(scenario));
    expect(casesOf(scenario).high).toEqual({ ...scenario, case: 'high' });
  });

  it('remembered estimates are found again, in its cases too, and are what is computed without memory', () => {
    const scenario: Scenario = {};
    const plain = estimate('aws+r2', 50_000, scenario);
    expect(estimate('aws+r2', 50_000, scenario)).not.toBe(plain);
    memoizeEstimates(scenario);
    for (const [asked, fresh] of [
      [scenario, {}],
      [casesOf(scenario).low, { case: 'low' }],
    ] as const) {
      const first = estimate('aws+r2', 50_000, asked);
      expect(estimate('aws+r2', 50_000, asked)).toBe(first);
      expect(JSON.stringify(first)).toBe(JSON.stringify(estimate('aws+r2', 50_000, fresh)));
    }
  });
});
