import type { Estimate } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import { type Component, platformOfId } from '../../platforms';
import { costsByRole, costText } from './deploymentCosts';
import type { Look } from './mermaid';

/** A box of the diagram. Rank 1 is the phones; a box of a higher rank stands further to the right. */
export interface Part {
  readonly id: string;
  readonly lines: readonly string[];
  readonly look: Look;
  readonly rank: number;
}

type Role = Component['role'];

const RANKS: Readonly<Record<Role, number>> = {
  api: 2,
  auth: 2,
  realtime: 2,
  cdn: 2,
  storage: 2,
  database: 3,
  push: 3,
  monitoring: 3,
  standby: 4,
  staging: 4,
};

/** The phones and every component of the deployment, with what it costs where the bill tells. */
export function partsOf(answer: Estimate): Part[] {
  const { demand, deployment, bill } = answer;
  const { monthly, concurrent } = demand.people;
  const costs = costsByRole(answer);
  const plan = bill.byCategory.plan;
  return [
    {
      id: 'phones',
      lines: ['Phones', `${formatNumber(Math.round(monthly))} active a month`, `${atPeak(concurrent)} at the peak`],
      look: 'client',
      rank: 1,
    },
    ...deployment.components.map((component) => ({
      id: component.id,
      lines: [component.label, component.detail, costText(costs, component.role)],
      look: lookOf(component, deployment.platform),
      rank: RANKS[component.role],
    })),
    ...(plan > 0
      ? [{ id: 'plans', lines: ['Plans and support', `${formatTotal(plan)} a month`], look: 'later' as const, rank: 4 }]
      : []),
  ];
}

function atPeak(concurrent: number): string {
  return formatNumber(Math.max(1, Math.round(concurrent)));
}

function lookOf({ id, role }: Component, platform: string): Look {
  if (id === 'r2') return 'cloudflare';
  if (id === 'ably' || role === 'push' || role === 'monitoring') return 'other';
  return platformOfId(platform).colour.replace('platform-', '');
}
