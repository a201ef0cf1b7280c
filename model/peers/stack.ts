import { billUsage } from '../billing';
import { pricesFor, type Scenario, workloadFor } from '../decisions';
import { billOf, deploy, mediaBytes, parsePlatformId, SERVICE_LEVELS, type ServiceLevel } from '../platforms';
import { millions, toGB, toGiB } from '../units';
import { type Demand, demandOf } from '../workload';
import type { Metered, PeerStack } from './types';

/** A priced part of a stack. */
export interface StackLine {
  readonly price: string;
  readonly quantity: number;
  readonly unit: string;
  readonly usd: number;
}

/** A stack at list prices. `usd` is a lower bound where `unpriced` is not empty. */
export interface StackCost {
  readonly usd: number;
  readonly lines: readonly StackLine[];
  readonly unpriced: readonly string[];
}

/** The plans state no promises: a week of daily backups, and nothing else that costs. */
const PLAIN = SERVICE_LEVELS.find(({ id }) => id === 'launch') as ServiceLevel;

/** What a plan's own stack costs at list prices under this app's demand for so many users, USD a month. */
export function stackCost(stack: PeerStack, users: number, scenario: Scenario = {}): StackCost {
  const workload = workloadFor(scenario);
  const demand = demandOf(workload, users);
  const prices = pricesFor(scenario);
  const { platform, options } = parsePlatformId(stack.base);
  const deployment = deploy(platform, { workload, demand, level: { ...PLAIN, ...stack.promises }, options, prices });
  const own = billOf(deployment, prices).lines.filter(({ price }) =>
    stack.keep.some((start) => price.startsWith(start)),
  );
  const usage = Object.fromEntries(
    Object.entries(stack.usage).map(([price, quantity]) => [
      price,
      typeof quantity === 'number' ? quantity : metered(quantity, demand),
    ]),
  );
  const others = billUsage({ plans: stack.plans, usage }, prices).lines;
  const lines = [...own, ...others].map(({ price, quantity, unit, usd }) => ({ price, quantity, unit, usd }));
  return { usd: lines.reduce((sum, { usd }) => sum + usd, 0), lines, unpriced: stack.unpriced };
}

function metered(name: Metered, demand: Demand): number {
  const { egress, mediaRequests } = demand;
  const quantities: Readonly<Record<Metered, number>> = {
    'delivered-gb': toGB(egress.mediaCached + egress.mediaUncached),
    'media-million-requests': millions(mediaRequests.edge),
    'stored-gib': toGiB(mediaBytes(demand)),
    'origin-gb': toGB(egress.mediaUncached),
    'origin-thousand-requests': mediaRequests.origin / 1000,
  };
  return quantities[name];
}
