import type { Estimate } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import type { Category, Component, Main } from '../../platforms';
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

/** The part of the bill that a box stands for. The copies of the database are in the database's. */
const CATEGORY: Readonly<Partial<Record<Role, Category>>> = {
  api: 'compute',
  auth: 'auth',
  realtime: 'realtime',
  cdn: 'bandwidth',
  database: 'database',
};

/** The phones and every component of the deployment, with what it costs where the bill tells. */
export function partsOf(answer: Estimate): Part[] {
  const { demand, deployment, bill } = answer;
  const { monthly, concurrent } = demand.people;
  const hasCdn = deployment.components.some(({ role }) => role === 'cdn');
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
      lines: [component.label, component.detail, costOf(answer, component.role, hasCdn)],
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

function costOf({ bill, deployment }: Estimate, role: Role, hasCdn: boolean): string {
  const category = CATEGORY[role];
  if (role === 'storage') {
    const usd = bill.byCategory.storage + (hasCdn ? 0 : bill.byCategory.bandwidth);
    return usd > 0 ? `${formatTotal(usd)} a month${hasCdn ? '' : ' with traffic'}` : '';
  }
  if (category === undefined || bill.byCategory[category] <= 0) return '';
  const copies = deployment.components.some((other) => other.role === 'standby' || other.role === 'staging');
  const together = role === 'database' && copies ? ' with its copies' : role === 'cdn' ? ' for traffic' : '';
  return `${formatTotal(bill.byCategory[category])} a month${together}`;
}

function lookOf({ id, role }: Component, platform: Main): Look {
  if (id === 'r2') return 'cloudflare';
  if (id === 'ably' || role === 'push' || role === 'monitoring') return 'other';
  return platform;
}
