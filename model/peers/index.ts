export {
  type CostComparison,
  compareCosts,
  compareEarlier,
  type EarlierComparison,
  type Standing,
  standingOf,
} from './compare';
export { earlierPlaces, earlierTiers, peerClaims, peerCosts, peerPlan, peerPlans, peersLookedUp } from './plans';
export { type StackCost, type StackLine, stackCost } from './stack';
export type * from './types';
