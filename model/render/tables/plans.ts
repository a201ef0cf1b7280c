import { formatCount, formatUsd } from '../../format';
import { getLimit } from '../../limits';
import { getPrice } from '../../prices';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { anchor } from '../names';
import type { Cell, Reference, Row } from '../table';

const PLANS = ['free', 'pro', 'team', 'enterprise'] as const;
type Plan = (typeof PLANS)[number];

const QUOTAS: readonly [price: string, label: string, unit: string][] = [
  ['supabase.auth.mau', 'Monthly active users', 'users'],
  ['supabase.egress.uncached', 'Uncached egress', 'GB a month'],
  ['supabase.egress.cached', 'Cached egress', 'GB a month'],
  ['supabase.storage.size', 'File storage', 'GB'],
  ['supabase.realtime.peak-connections', 'Realtime connections at the peak', 'connections'],
  ['supabase.realtime.messages', 'Realtime messages', 'messages a month'],
  ['supabase.functions.invocations', 'Edge function calls', 'calls a month'],
  ['supabase.disk.gp3.size', 'Database disk', 'GB a project'],
];

/** Limits with one number per plan in one record. */
const TOGETHER: readonly [limit: string, label: string, unit: string][] = [
  ['supabase.backups.daily-retention', 'Daily backups kept', 'days'],
  ['supabase.logs.retention', 'Logs kept', 'days'],
  ['supabase.functions.count', 'Edge functions', 'functions a project'],
];

/** Limits with a record per plan. */
const APART: readonly [limit: string, label: string, unit: string][] = [
  ['supabase.realtime.concurrent-connections', 'Realtime connections, most', 'connections'],
  ['supabase.realtime.messages-per-second', 'Realtime messages per second, most', 'messages/s'],
  ['supabase.realtime.channel-joins-per-second', 'Realtime joins per second, most', 'joins/s'],
];

/** Supabase plans side by side: fee, quotas and limits, from the price and limit records. */
export const planTable = defineTable({
  id: 'plans',
  component: 'Plans',
  arguments: [],
  shows: "Supabase's plans side by side: fee, quotas, limits",
  changesWith: 'bills',
  make,
});

function make(): TableContent {
  return {
    caption: 'Supabase plans: fee, quotas and limits',
    rowHeading: 'What',
    columns: PLANS.map((plan) => ({ id: plan, label: plan.charAt(0).toUpperCase() + plan.slice(1), numeric: true })),
    rows: [feeRow(), ...QUOTAS.map(quotaRow), ...TOGETHER.map(togetherRow), ...APART.map(apartRow)],
    foot: [
      'Quotas come with the plan; beyond them Free stops, Pro stops or is billed (spend cap on or off), Team is billed.',
      `Enterprise is by contract: no price is published. It is the answer beyond a limit of Team, a disk over ${shown('supabase.disk.gp3.max-size')} or a file over ${shown('supabase.storage.max-file-size.team')}.`,
      'With the spend cap off, Pro has the realtime limits of Team.',
    ],
  };
}

function shown(limit: string): string {
  const { value, unit } = getLimit(limit);
  return `${typeof value === 'number' ? formatCount(value) : value} ${unit}`;
}

function row(reference: Reference, label: string, cell: (plan: Plan) => Cell): Row {
  return { id: anchor(reference.id), label, reference, cells: PLANS.map(cell) };
}

const valueCell = (value: number | string | undefined, unit: string, otherwise: string): Cell =>
  typeof value === 'number' ? { text: measure(value, unit), value, unit } : words(value ?? otherwise);

function measure(value: number, unit: string): string {
  if (value === 0) return 'none';
  return value === 1 && unit === 'days' ? '1 day' : `${formatCount(value)} ${unit}`;
}

function feeRow(): Row {
  return row({ kind: 'price', id: 'supabase.plan.pro' }, 'Fee a month', (plan) => {
    if (plan === 'enterprise') return words('by contract');
    const usd = getPrice(`supabase.plan.${plan}`).usd ?? 0;
    return {
      text: formatUsd(usd),
      value: usd,
      unit: 'USD a month',
      reference: { kind: 'price', id: `supabase.plan.${plan}` },
    };
  });
}

/** What a plan has where no quota is on record. Free sells no disk: its database has a limit of its own. */
function notIncluded(price: string, plan: Plan): string {
  if (plan === 'enterprise') return 'by contract';
  return plan === 'free' && price === 'supabase.disk.gp3.size'
    ? `database of ${shown('supabase.db.size.free')}`
    : 'none';
}

function quotaRow([price, label, unit]: (typeof QUOTAS)[number]): Row {
  return row({ kind: 'price', id: price }, label, (plan) =>
    valueCell(getPrice(price).included?.[plan], unit, notIncluded(price, plan)),
  );
}

function togetherRow([limit, label, unit]: (typeof TOGETHER)[number]): Row {
  const { value } = getLimit(limit);
  return row({ kind: 'limit', id: limit }, label, (plan) =>
    valueCell(typeof value === 'object' ? value[plan] : undefined, unit, 'not stated'),
  );
}

function apartRow([limit, label, unit]: (typeof APART)[number]): Row {
  return row({ kind: 'limit', id: `${limit}.pro` }, label, (plan) => {
    const { value } = getLimit(`${limit}.${plan}`);
    return valueCell(typeof value === 'number' ? value : undefined, unit, 'not stated');
  });
}
