import { describe, expect, test } from 'vitest';
import {
  counterpartOf,
  earlierPlaces,
  earlierTiers,
  ModelError,
  peerClaims,
  peerCosts,
  peerPlan,
  peerPlans,
  TIERS,
} from '../../index';

const PLACE = /^lines? \d+(-\d+)?$/;

describe('The claims of the peer plans', () => {
  test('each name a plan and the place in its document', () => {
    for (const { id, plan, place } of [...peerCosts, ...peerClaims]) {
      expect(peerPlan(plan).dated, id).toMatch(/^(\d{4}-\d{2}-\d{2}|undated)$/);
      expect(place, id).toMatch(PLACE);
    }
    expect(Object.values(earlierPlaces).every((place) => place.includes('section'))).toBe(true);
  });

  test('come from all four plans and from the earlier document, which answers for the seven tiers', () => {
    const plans = new Set([...peerCosts, ...peerClaims].map(({ plan }) => plan));
    expect([...plans, 'earlier'].sort()).toEqual(peerPlans.map(({ id }) => id).sort());
    expect(earlierTiers.map(({ users }) => users)).toEqual([...TIERS]);
  });

  test('have ids of their own and ranges that run upward', () => {
    const ids = [...peerCosts, ...peerClaims, ...earlierTiers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, low, high } of peerCosts) expect((high ?? 0) >= (low ?? 0), id).toBe(true);
    for (const { id, daily, peak } of earlierTiers) expect(daily[0] <= daily[1] && peak[0] <= peak[1], id).toBe(true);
  });

  test('each have something of the model beside them', () => {
    for (const claim of peerClaims) {
      const { figure, reading } = counterpartOf(claim);
      expect(`${figure} ${reading}`, claim.id).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('of an unknown plan or topic are refused with the known ones named', () => {
    expect(() => peerPlan('floy')).toThrow(/floyo, wellness, cats, cozi, earlier/);
    expect(() => counterpartOf({ ...(peerClaims[0] as (typeof peerClaims)[number]), topic: 'tls' })).toThrow(
      ModelError,
    );
  });
});
