import type { Estimate } from '../../decisions';
import { catalogue } from '../../platforms';
import type { ComparedLine } from '../compare';
import type { Measurements } from '../profile/measured';
import type { ImportedMeasureId } from '../types';

/** How full something is, and when it is full. */
export interface Room {
  readonly id: string;
  readonly label: string;
  readonly used: number;
  readonly capacity: number;
  readonly unit: string;
  /** Used over capacity; above 1 where it is passed. */
  readonly utilisation: number;
  /** Days until it is full at the growth of users; 0 where it is, null without growth or where users do not fill it. */
  readonly days: number | null;
  /** `measured` from the files, or `model`: computed with the profile. */
  readonly basis: 'measured' | 'model';
  /** What happens beyond it, in a word. */
  readonly beyond: string;
}

const DAYS_PER_MONTH = 365 / 12;

/** Days until a use has grown by a factor, at a growth a month. */
function daysUntil(factor: number, growth: number | undefined): number | null {
  if (factor <= 1) return 0;
  if (growth === undefined || growth <= 0) return null;
  return Math.round((Math.log(factor) / Math.log(1 + growth)) * DAYS_PER_MONTH);
}

interface Pair {
  readonly id: string;
  readonly label: string;
  readonly used: ImportedMeasureId;
  readonly capacity: ImportedMeasureId | number;
  readonly unit: string;
  readonly beyond: string;
  /** Limits of the model that it stands in for. */
  readonly instead: readonly string[];
}

const PAIRS: readonly Pair[] = [
  {
    id: 'disk',
    label: 'Database disk',
    used: 'disk-gb',
    capacity: 'disk-size-gb',
    unit: 'GB',
    beyond: 'read-only',
    instead: ['disk'],
  },
  {
    id: 'cpu',
    label: 'Processors, average',
    used: 'cpu-share',
    capacity: 1,
    unit: 'of all',
    beyond: 'slower',
    instead: [],
  },
  {
    id: 'memory',
    label: 'Memory of the database host',
    used: 'memory-share',
    capacity: 1,
    unit: 'of all',
    beyond: 'slower',
    instead: [],
  },
  {
    id: 'connections',
    label: 'Database connections',
    used: 'database-connections',
    capacity: 'database-connections-max',
    unit: 'connections',
    beyond: 'refused',
    instead: [],
  },
];

function measured(
  { values }: Measurements,
  growth: number | undefined,
): { readonly rooms: Room[]; readonly instead: Set<string> } {
  const rooms: Room[] = [];
  const instead = new Set<string>();
  for (const pair of PAIRS) {
    const used = values.get(pair.used)?.value;
    const capacity = typeof pair.capacity === 'number' ? pair.capacity : values.get(pair.capacity)?.value;
    if (used === undefined || capacity === undefined || !(capacity > 0)) continue;
    for (const id of pair.instead) instead.add(id);
    const { id, label, unit, beyond } = pair;
    const days = used > 0 ? daysUntil(capacity / used, growth) : null;
    rooms.push({ id, label, used, capacity, unit, utilisation: used / capacity, days, basis: 'measured', beyond });
  }
  return { rooms, instead };
}

/** What a bill says about quotas: its lines, and the plan of Supabase that they are billed under. */
interface QuotaUse {
  readonly lines: readonly ComparedLine[];
  readonly plan: string;
}

/** Quotas of the plan against the quantities of the bill. */
function quotas(
  { lines, plan }: QuotaUse,
  growth: number | undefined,
): { readonly rooms: Room[]; readonly prices: Set<string> } {
  const rooms: Room[] = [];
  const prices = new Set<string>();
  for (const { price, quantity, unit, vendor } of lines) {
    const included = vendor === 'supabase' ? catalogue.prices.get(price)?.included?.[plan] : undefined;
    const account = catalogue.prices.get(price)?.per === 'organization';
    if (included === undefined || included <= 0 || !account || quantity <= 0 || prices.has(price)) continue;
    prices.add(price);
    rooms.push({
      id: price,
      label: `${price}, included in the ${plan} plan`,
      used: quantity,
      capacity: included,
      unit,
      utilisation: quantity / included,
      days: daysUntil(included / quantity, growth),
      basis: 'measured',
      beyond: plan === 'free' ? 'restricted' : 'billed',
    });
  }
  return { rooms, prices };
}

/** Headroom of every limit, the fullest first: measured where the files measure it, otherwise by the model with the profile. */
export function roomsOf(
  measurements: Measurements,
  use: QuotaUse,
  estimate: Estimate | undefined,
  growth: number | undefined,
): Room[] {
  const direct = measured(measurements, growth);
  const billed = quotas(use, growth);
  const modelled = (estimate?.deployment.limits ?? [])
    .filter(({ id, metric, used }) => used > 0 && !direct.instead.has(id) && !billed.prices.has(metric ?? ''))
    .map((limit): Room => {
      const { id, label, used, capacity, unit, utilisation, hitAtUsers, beyond } = limit;
      const factor = hitAtUsers === null ? undefined : hitAtUsers / (estimate as Estimate).users;
      const days = utilisation >= 1 ? 0 : factor === undefined ? null : daysUntil(factor, growth);
      return { id, label, used, capacity, unit, utilisation, days, basis: 'model', beyond };
    });
  return [...direct.rooms, ...billed.rooms, ...modelled].sort((one, other) => other.utilisation - one.utilisation);
}
