import { ModelError } from '../../errors';
import { catalogue } from '../../platforms';
import { Charges } from '../bill/charges';
import { targetOf } from '../bill/mapping';
import { monthOf } from '../bill/months';
import { periodHours } from '../bill/periodHours';
import { bufferedReader } from '../text/buffered';
import { parseJson } from '../text/jsonText';
import { Problems } from '../text/problems';
import type { BillRow, ChargeKind, FileReader, ImportedFile, ImportedMeasure } from '../types';
import { type Item, itemOf, listOf, numberOf, textOf } from './json';
import { metricOf } from './metrics';
import { meterAtStart, unitOf } from './words';

const LONGEST = 50_000_000;
const SERVICE = { vendor: 'supabase', service: 'supabase' } as const;

/** Hours from one instant to another: ISO dates or seconds since 1970. */
function period(item: Item): { readonly month: string | undefined; readonly hours: number | undefined } {
  const instant = (value: unknown): number =>
    typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const [from, to] = [instant(item.billing_cycle_start), instant(item.billing_cycle_end)];
  const hours = (to - from) / 3_600_000;
  if (!(hours > 0 && hours <= 745)) return { month: undefined, hours: undefined };
  return { month: monthOf(new Date(from).toISOString()), hours: Math.round(hours) };
}

/** What one entry of `usages` costs by its own price: where a package is sold, per unit of it. */
function unitPriceOf(item: Item): number | undefined {
  const [size, price] = [numberOf(item.pricing_package_size), numberOf(item.pricing_package_price)];
  if (size !== undefined && price !== undefined && size > 0) return price / size;
  return numberOf(item.pricing_per_unit_price);
}

function serviceOf(item: Item): string {
  const { is_read_replica: replica, is_branch: branch } = itemOf(item.metadata);
  if (replica === true) return 'supabase replica';
  return branch === true ? 'supabase branch' : 'supabase';
}

function kindOf(description: string, amount: number, usageBased: unknown): ChargeKind {
  if (/\b(?:tax|vat|gst)\b/i.test(description)) return 'tax';
  if (/\brefund/i.test(description)) return 'refund';
  if (/credit/i.test(description) || amount < 0) return 'credit';
  return usageBased === false || /plan$/i.test(description) ? 'purchase' : 'usage';
}

class UsageFile {
  readonly problems = new Problems();
  readonly charges = new Charges();
  readonly measures: ImportedMeasure[] = [];
  rows = 0;
  /** Plans that have every included amount stated so far, the cheapest first. */
  #plans: readonly string[] = ['free', 'pro', 'team'];
  #stated = false;
  #daily = new Map<string, { row: BillRow; days: number }>();

  constructor(
    readonly name: string,
    readonly hours: number | undefined,
  ) {}

  /** An entry of the usage endpoint: the whole period, or one day of it. */
  usage(item: Item, at: number): void {
    this.rows += 1;
    const metric = textOf(item.metric) ?? textOf(item.name);
    const usage = numberOf(item.usage);
    if (metric === undefined || usage === undefined || !(usage >= 0 && usage < 1e15)) {
      this.problems.say(1, `entry ${at}: no metric with a usage from 0`);
      return;
    }
    const { unit, usageUnit, peak } = metricOf(metric);
    const row: BillRow = {
      ...SERVICE,
      kind: 'usage',
      meter: metric,
      unit: usageUnit ?? unit,
      quantity: usage,
      cost: numberOf(item.cost) ?? 0,
      currency: 'USD',
      unitPrice: unitPriceOf(item),
      freeUnits: numberOf(item.pricing_free_units),
      hours: this.hours,
    };
    this.#comparePlans(row);
    const day = textOf(item.date);
    if (day === undefined) this.#split(row, listOf(item.project_allocations).map(itemOf), 'ref');
    else this.#addDay({ ...row, month: monthOf(day) }, peak === true);
  }

  #comparePlans(row: BillRow): void {
    const target = targetOf(row);
    const included = 'price' in target ? catalogue.prices.get(target.price)?.included : undefined;
    if (row.freeUnits === undefined || included === undefined) return;
    const left = this.#plans.filter((plan) => included[plan] === row.freeUnits);
    if (left.length === 0) return;
    this.#stated = true;
    this.#plans = left;
  }

  #addDay(row: BillRow, peak: boolean): void {
    const key = `${row.meter} ${row.month}`;
    const known = this.#daily.get(key);
    const [before, now] = [known?.row.quantity ?? 0, row.quantity ?? 0];
    const quantity = peak ? Math.max(before, now) : before + now;
    this.#daily.set(key, {
      row: { ...row, quantity, cost: (known?.row.cost ?? 0) + row.cost },
      days: (known?.days ?? 0) + 1,
    });
  }

  /** A line of an invoice. */
  line(item: Item, at: number, of: { readonly month: string | undefined; readonly hours: number | undefined }): void {
    this.rows += 1;
    const description = (textOf(item.description) ?? '').trim();
    const amount = numberOf(item.amount);
    if (description === '' || amount === undefined || !(Math.abs(amount) < 1e15)) {
      this.problems.say(1, `line ${at} of the invoice: no description with an amount`);
      return;
    }
    const metric = textOf(item.usage_metric);
    const meter = metric ?? meterAtStart(description)?.meter ?? description;
    const kind = kindOf(description, amount, item.usage_based);
    const row: BillRow = {
      ...SERVICE,
      service: serviceOf(item),
      kind,
      meter,
      unit: metric === undefined ? unitOf(meter) : metricOf(metric).unit,
      quantity: numberOf(item.quantity) ?? (kind === 'usage' ? undefined : 1),
      cost: amount,
      listCost: numberOf(item.amount_before_discount),
      currency: 'USD',
      unitPrice: numberOf(item.unit_price),
      ...(kind === 'credit' && /compute credit/i.test(description) && { priceId: 'supabase.compute.credit' }),
      ...of,
    };
    this.#split(row, listOf(item.breakdown).map(itemOf), 'project_ref');
  }

  /** One row for each project where the parts are quantities of the whole; money goes by quantity. */
  #split(row: BillRow, parts: readonly Item[], ref: string): void {
    const whole = row.quantity ?? 0;
    const quantities = parts.map((part) => numberOf(part.usage) ?? Number.NaN);
    const sum = quantities.reduce((total, quantity) => total + quantity, 0);
    if (parts.length === 0 || !(Math.abs(sum - whole) <= 1e-6 * whole) || whole === 0) {
      this.charges.add(row, 1);
      return;
    }
    parts.forEach((part, index) => {
      const quantity = quantities[index] as number;
      const cost = numberOf(part.amount) ?? (row.cost * quantity) / whole;
      this.charges.add({ ...row, resource: textOf(part[ref]), quantity, cost, listCost: undefined }, 1);
    });
  }

  finish(notes: readonly string[]): ImportedFile {
    let days = 0;
    for (const { row, days: counted } of this.#daily.values()) {
      days = Math.max(days, counted);
      this.charges.add(row, 1);
    }
    for (const charge of this.charges.list()) {
      if (charge.meter !== 'DATABASE_SIZE') continue;
      this.measures.push({
        id: 'database-gb',
        value: charge.quantity,
        at: charge.month,
        from: `${this.name}: DATABASE_SIZE`,
      });
    }
    const [plan] = this.#plans;
    return {
      name: this.name,
      format: 'supabase-usage',
      ...(this.#stated && plan !== undefined && { plan }),
      rows: this.rows,
      charges: this.charges.list(),
      measures: this.measures,
      notes:
        days > 0
          ? [...notes, `Daily values of up to ${days} days are added up; of peaks and sizes the largest counts.`]
          : notes,
      problems: this.problems.list,
      problemCount: this.problems.count,
    };
  }
}

/** Hours of single projects. */
function hoursIn(entries: readonly Item[]): number[] {
  return entries
    .filter((entry) => metricOf(textOf(entry.metric) ?? '').unit === 'hours')
    .flatMap((entry) => [entry, ...listOf(entry.project_allocations).map(itemOf)])
    .flatMap((entry) => numberOf(entry.usage) ?? []);
}

function read(name: string, text: string): ImportedFile {
  const value = parseJson(text);
  const top = itemOf(Array.isArray(value) ? { usages: value } : value);
  const usages = top.usages ?? top.daily_usages;
  const file = new UsageFile(name, periodHours(hoursIn(listOf(usages).map(itemOf))));
  if (Array.isArray(usages)) {
    for (const [index, each] of usages.entries()) file.usage(itemOf(each), index + 1);
    return file.finish(['The usage endpoint lists quantities before the included part, and no plan fee or credit.']);
  }
  if (Array.isArray(top.lines)) {
    const of = period(top);
    for (const [index, each] of top.lines.entries()) file.line(itemOf(each), index + 1, of);
    const currency = textOf(top.currency);
    const foreign = currency !== undefined && currency.toLowerCase() !== 'usd';
    return file.finish(
      foreign ? [`The invoice is in ${currency.toUpperCase()}; its amounts are compared as USD.`] : [],
    );
  }
  throw new ModelError(
    'supabase-usage',
    'line 1, column 1: no list "usages" of the usage endpoint and no "lines" of an invoice',
  );
}

/** Supabase JSON: an answer of the usage endpoint (`usages`, whole or by day) or of the upcoming invoice (`lines`). */
export function supabaseUsageReader(name: string): FileReader {
  return bufferedReader(name, LONGEST, (text) => read(name, text));
}
