import { scrapeMeasures } from '../prometheus/rates';
import type { ImportedFile, ImportedMeasure, ImportedMeasureId } from '../types';

/** Meters of a bill that measure the app: quantities in the unit of the price are those of the measure. */
const OF_PRICE: Readonly<Record<string, ImportedMeasureId>> = {
  'supabase.auth.mau': 'mau',
  'supabase.realtime.peak-connections': 'connections',
  'supabase.realtime.messages': 'realtime-messages',
  'supabase.functions.invocations': 'function-calls',
  'supabase.egress.cached': 'egress-cached-gb',
  'supabase.egress.uncached': 'egress-uncached-gb',
  'supabase.storage.size': 'storage-gb',
  'supabase.logs.ingest': 'log-gb',
};

/** Values that a reader adds to the files. */
export interface TypedMeasures {
  readonly users?: number;
  readonly dau?: number;
}

/** Everything measured: one value for each measure, and its values by month where several months are there. */
export interface Measurements {
  readonly values: ReadonlyMap<ImportedMeasureId, ImportedMeasure>;
  readonly byMonth: ReadonlyMap<ImportedMeasureId, ReadonlyMap<string, number>>;
  readonly notes: readonly string[];
}

function chargeMeasures({ name, charges }: ImportedFile): ImportedMeasure[] {
  const sums = new Map<string, ImportedMeasure>();
  for (const { kind, target, quantity, month } of charges) {
    if (kind !== 'usage' || !('price' in target)) continue;
    const id = OF_PRICE[target.price];
    if (id === undefined || target.net === true) continue;
    const key = `${id} ${month ?? ''}`;
    const value = (sums.get(key)?.value ?? 0) + quantity * target.factor;
    sums.set(key, { id, value, at: month, from: month === undefined ? name : `${name}, ${month}` });
  }
  return [...sums.values()];
}

/**
 * The measurements of all files and what was typed. What is typed counts before files, a later month before an earlier one, and the first
 * file before the others.
 */
export function measurementsOf(files: readonly ImportedFile[], typed: TypedMeasures = {}): Measurements {
  const scraped = scrapeMeasures(files);
  const own = (['users', 'dau'] as const).flatMap((id) => {
    const value = typed[id];
    return value === undefined ? [] : [{ id, value, from: 'typed' }];
  });
  const found: ImportedMeasure[] = [
    ...own,
    ...files.flatMap((file) => [...file.measures, ...chargeMeasures(file)]),
    ...scraped.measures,
  ];
  const values = new Map<ImportedMeasureId, ImportedMeasure>();
  const byMonth = new Map<ImportedMeasureId, Map<string, number>>();
  for (const measure of found) {
    const known = values.get(measure.id);
    const later = known?.at !== undefined && measure.at !== undefined && measure.at > known.at;
    if (known === undefined || later) values.set(measure.id, measure);
    if (measure.at === undefined) continue;
    const months = byMonth.get(measure.id) ?? new Map<string, number>();
    byMonth.set(measure.id, months);
    if (!months.has(measure.at)) months.set(measure.at, measure.value);
  }
  return { values, byMonth, notes: scraped.notes };
}
