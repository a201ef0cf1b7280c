import { type Estimate, estimate, type Recommendation, recommend, type Scenario } from '../decisions';
import { BASE_PLATFORM_IDS } from '../platforms';
import { earlierTiers, peerCosts } from './plans';
import { type StackCost, stackCost } from './stack';
import type { EarlierTier, PeerCost } from './types';

/** How a plan's figure stands to its own stack at list prices. */
export type Standing = 'below' | 'within' | 'above' | 'open';

/** A plan's cost beside what this model computes for the same number of users. */
export interface CostComparison {
  readonly claim: PeerCost;
  readonly here: Recommendation;
  readonly stack: StackCost | null;
  readonly standing: Standing;
}

/** Every cost of the peer plans held against the model. */
export function compareCosts(scenario: Scenario = {}): CostComparison[] {
  return peerCosts.map((claim) => {
    const stack = claim.stack ? stackCost(claim.stack, claim.users, scenario) : null;
    return { claim, here: recommend(claim.users, scenario), stack, standing: standingOf(claim, stack) };
  });
}

/** `open` where nothing can be said: no figure, no stack, or unpriced parts that could make up the difference. */
export function standingOf({ low, high }: Pick<PeerCost, 'low' | 'high'>, stack: StackCost | null): Standing {
  if (low === null || high === null || stack === null) return 'open';
  if (stack.usd > high) return 'below';
  if (stack.unpriced.length > 0) return 'open';
  return stack.usd < low ? 'above' : 'within';
}

/** A tier of the earlier document beside the estimates of the same platforms here. */
export interface EarlierComparison {
  readonly tier: EarlierTier;
  readonly here: Readonly<Record<string, Estimate>>;
}

/** Every tier of the app's earlier document held against the model. */
export function compareEarlier(scenario: Scenario = {}): EarlierComparison[] {
  return earlierTiers.map((tier) => ({
    tier,
    here: Object.fromEntries(BASE_PLATFORM_IDS.map((id) => [id, estimate(id, tier.users, scenario)])),
  }));
}
