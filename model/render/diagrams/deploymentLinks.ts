import type { Estimate } from '../../decisions';
import { formatBytes, formatNumber } from '../../format';
import type { Component } from '../../platforms';

/** An arrow of the diagram, with the load that it carries. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly dashed?: boolean;
}

/** Who talks to whom in a deployment, and how much at the peak or in a month. */
export function linksOf({ demand, deployment }: Estimate): Link[] {
  const find = (role: Component['role']): string | undefined =>
    deployment.components.find((part) => part.role === role)?.id;
  const links: Link[] = [];
  const link = (from: string | undefined, to: string | undefined, label = '', dashed = false): void => {
    if (from && to) links.push({ from, to, label, dashed });
  };
  const { perSecond, realtime, egress } = demand;
  const media = formatBytes(egress.mediaCached + egress.mediaUncached);
  const [api, database, storage, cdn] = [find('api'), find('database'), find('storage'), find('cdn')];
  const onSupabase = deployment.platform === 'supabase';
  link('phones', api, `${formatNumber(perSecond.reads.peak + perSecond.writes.peak)} requests/s`);
  link('phones', find('auth'));
  link('phones', find('realtime'), `${formatNumber(realtime.connections)} connections`);
  link('phones', cdn ?? storage, `${media} a month`);
  link(cdn, storage, 'misses');
  link(api, database);
  if (onSupabase) link(find('auth'), database);
  if (find('realtime') === 'realtime' && onSupabase) link('realtime', database);
  link(api, find('push'));
  link(api, find('monitoring'));
  link(database, find('standby'), 'copies');
  link(database, find('staging'), 'anonymised data', true);
  return links;
}
