import {
  type Bill,
  type BillLine,
  billUsage,
  type Catalogue,
  MAX_HOURS,
  type Rate,
  type UsageRequest,
} from '../../billing/index';
import { HOURS_PER_MONTH } from '../../units';
import { display } from './display';
import type { Example, ExampleRate, Row } from './types';

const SAME = 1e-9;
const SAME_TOTAL = 1e-6;

function rateOf(rate: ExampleRate, hours: number): Rate {
  if (typeof rate === 'object' && 'usdPerMonth' in rate) return { usd: rate.usdPerMonth / hours };
  if (typeof rate === 'object' && 'usdPerSecond' in rate) return { usd: rate.usdPerSecond * 3600 };
  return rate;
}

/** The example as a request, at the rates it uses. */
export function requestOf(example: Example): UsageRequest {
  const { plan, usage = {}, hours = HOURS_PER_MONTH, allowances = 'apply' } = example;
  const rates: Record<string, Rate> = {};
  for (const [id, rate] of Object.entries(example.rates ?? {})) rates[id] = rateOf(rate, Math.min(hours, MAX_HOURS));
  return { usage, hours, allowances, rates, ...(plan !== undefined && { plan }) };
}

/** Our bill of the example, without the lines that the vendor leaves out. */
export function billOf(example: Example, catalogue: Catalogue): Bill {
  const bill = billUsage(requestOf(example), catalogue);
  const lines = bill.lines.filter((line) => !example.leavesOut?.includes(line.price));
  return { lines, total: lines.reduce((sum, line) => sum + line.usd, 0) };
}

function belongsTo(line: BillLine, row: Row): boolean {
  const prices = row.prices ?? [row.price];
  return prices.includes(line.price) && (row.scope === undefined || row.scope === line.scope);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const same = (one: number, other: number, within = SAME): boolean => Math.abs(one - other) <= within;

function rowDifferences(row: Row, lines: readonly BillLine[]): string[] {
  const name = [...(row.prices ?? [row.price]), row.scope ?? ''].join(' ').trim();
  const ours = lines.filter((line) => belongsTo(line, row));
  if (ours.length === 0 && row.printed !== 0) return [`${name}: no line`];
  const found: string[] = [];
  const shown = display(sum(ours.map((line) => line.usd)), row.shown ?? 'exact');
  if (row.printed !== undefined && !same(shown, row.printed)) found.push(`${name}: ${shown}, printed ${row.printed}`);
  for (const part of ['included', 'billable', 'packages'] as const) {
    const stated = row[part];
    const own = sum(ours.map((line) => line[part] ?? 0));
    if (stated !== undefined && !same(own, stated, SAME_TOTAL))
      found.push(`${name}: ${own} ${part}, published ${stated}`);
  }
  return found;
}

/** What a bill and the vendor's table do not agree on, in sentences. */
export function differences(example: Example, bill: Bill): string[] {
  const rows = example.rows ?? [];
  const found = rows.flatMap((row) => rowDifferences(row, bill.lines));
  for (const line of bill.lines) {
    const claims = rows.filter((row) => belongsTo(line, row)).length;
    if (claims !== 1) found.push(`${line.price} ${line.scope}: in ${claims} rows of the vendor's table`);
  }
  if (example.exactTotal === undefined) found.push('states no exact total');
  else if (!same(bill.total, example.exactTotal, SAME_TOTAL))
    found.push(`total: ${bill.total}, exactly ${example.exactTotal}`);
  return found;
}

/** Sum of the printed rows, as the vendor's table ought to add up. */
export function printedSum(example: Example): number {
  return sum((example.rows ?? []).map((row) => row.printed ?? 0));
}
