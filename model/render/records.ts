import { estimate, MAIN_IDS, type Scenario, TIERS } from '../decisions';
import { getLimit } from '../limits';
import { type Confidence, getPrice, type Source } from '../prices';
import type { Cell, Reference, Row, Table } from './table';

/** Where records were read, by record id: for copies made where the records travel without their sources. */
export type Sources = ReadonlyMap<string, Source>;

/** A price or limit behind a figure: when it was true, where it was read, and where a reader checks it today. */
export interface RecordValue {
  readonly kind: 'price' | 'limit';
  readonly id: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly checkAt: string;
  readonly source?: Source;
}

/** A record as it travels with a copy. `sources` fills in what the record itself does not carry. */
export function recordValue(kind: 'price' | 'limit', id: string, sources?: Sources): RecordValue {
  const { asOf, confidence, checkAt, source = sources?.get(id) } = kind === 'price' ? getPrice(id) : getLimit(id);
  return { kind, id, asOf, confidence, checkAt, ...(source && { source }) };
}

/** The prices and limits that a row names: in its heading, its cells and what they open to. Each once. */
export function recordsOfRow(row: Row, sources?: Sources): RecordValue[] {
  const named = [row.reference, ...row.cells.flatMap(referencesOf)];
  const found = new Map<string, RecordValue>();
  for (const reference of named) {
    if (reference?.kind !== 'price' && reference?.kind !== 'limit') continue;
    if (!found.has(reference.id)) found.set(reference.id, recordValue(reference.kind, reference.id, sources));
  }
  return [...found.values()];
}

/** The prices and limits that a table names. Each once. */
export function recordsOfTable({ rows }: Table, sources?: Sources): RecordValue[] {
  return [...new Map(rows.flatMap((row) => recordsOfRow(row, sources)).map((each) => [each.id, each])).values()];
}

function referencesOf({ reference, explanation }: Cell): (Reference | undefined)[] {
  return [reference, ...(explanation?.inputs.map((input) => input.reference) ?? [])];
}

/** The oldest and the newest date at which a set of records was true, as ISO dates. */
export interface Dates {
  readonly oldest: string;
  readonly newest: string;
}

/** How old some records are. Undefined for none. */
export function datesOf(records: readonly Pick<RecordValue, 'asOf'>[]): Dates | undefined {
  const dates = records.map(({ asOf }) => asOf).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  return oldest !== undefined && newest !== undefined ? { oldest, newest } : undefined;
}

/** How old the figures of a table are: by the records that it names, else by every price in the bills of the seven tiers. */
export function datesOfTable(table: Table, scenario: Scenario): Dates {
  return datesOf(recordsOfTable(table)) ?? (datesOf(billedPrices(scenario)) as Dates);
}

function billedPrices(scenario: Scenario): RecordValue[] {
  const bills = TIERS.flatMap((users) => MAIN_IDS.map((id) => estimate(id, users, scenario).bill));
  const ids = new Set(bills.flatMap(({ lines }) => lines.map(({ price }) => price)));
  return [...ids].map((id) => recordValue('price', id));
}
