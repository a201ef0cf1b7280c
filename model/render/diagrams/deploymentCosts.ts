import type { Estimate } from '../../decisions';
import { formatTotal } from '../../format';
import type { Category, Component } from '../../platforms';

type Role = Component['role'];

/** The role that carries each category of the bill. Plans have a box of their own. */
const CARRIER: Readonly<Record<Exclude<Category, 'plan' | 'bandwidth'>, Role>> = {
  compute: 'api',
  database: 'database',
  storage: 'storage',
  realtime: 'realtime',
  auth: 'auth',
  media: 'storage',
  monitoring: 'monitoring',
};

/** What a box costs, and what else is in it. */
export interface RoleCost {
  readonly usd: number;
  readonly also: readonly string[];
}

/** The bill without plans, spread over the roles of the deployment: nothing is left out, nothing counts twice. */
export function costsByRole({ bill, deployment }: Estimate): ReadonlyMap<Role, RoleCost> {
  const costs = new Map<Role, RoleCost>();
  const add = (role: Role, usd: number, ...also: string[]): void => {
    const before = costs.get(role) ?? { usd: 0, also: [] };
    costs.set(role, { usd: before.usd + usd, also: usd === 0 ? before.also : [...before.also, ...also] });
  };
  const runs = (role: Role): boolean => deployment.components.some((part) => part.role === role);
  const hasCopies = runs('standby') || runs('staging');
  for (const [category, role] of Object.entries(CARRIER)) {
    const also = role === 'monitoring' ? ['logs'] : role === 'database' && hasCopies ? ['its copies'] : [];
    add(role, bill.byCategory[category as Category], ...also);
  }
  const mediaLeaves = deployment.options.media === 'r2' ? 'api' : runs('cdn') ? 'cdn' : 'storage';
  add(mediaLeaves, bill.byCategory.bandwidth, 'traffic');
  return costs;
}

/** "$211 a month with its copies"; nothing where a role costs nothing by itself. */
export function costText(costs: ReadonlyMap<Role, RoleCost>, role: Role): string {
  const { usd, also } = costs.get(role) ?? { usd: 0, also: [] };
  if (usd <= 0) return '';
  return [`${formatTotal(usd)} a month`, ...(also.length > 0 ? [`with ${also.join(' and ')}`] : [])].join(' ');
}
