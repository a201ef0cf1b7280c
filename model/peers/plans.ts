import { ModelError } from '../errors';
import book from './plans.json';
import type { EarlierTier, PeerClaim, PeerCost, PeerPlan } from './types';

export const peerPlans: readonly PeerPlan[] = book.plans;
export const peerCosts = book.costs as unknown as readonly PeerCost[];
export const peerClaims: readonly PeerClaim[] = book.claims;
export const earlierTiers = book.earlier as unknown as readonly EarlierTier[];
/** Where the earlier document gives its costs and its loads. */
export const earlierPlaces: Readonly<Record<'cost' | 'load', string>> = book.earlierPlaces;
/** Date on which the plans were read. */
export const peersLookedUp: string = book.lookedUp;

/** The plan with this id. Throws a ModelError that lists the known ones. */
export function peerPlan(id: string): PeerPlan {
  const found = peerPlans.find((plan) => plan.id === id);
  if (found) return found;
  throw new ModelError('plan', `unknown plan "${id}"; one of ${peerPlans.map((plan) => plan.id).join(', ')}`);
}
