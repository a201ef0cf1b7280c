import type { Price } from '../prices/types';
import { wholeDays } from './allowance';
import { type Catalogue, vendorOf, vendorTerms } from './catalogue';
import { plansInUse } from './charges';
import { named } from './refuse';
import { regionAt } from './region';
import type { ReadOrder } from './request';
import type { Bill } from './types';

const FEW = 8;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, FEW).map(named).join(', ');
  return ids.length > FEW ? `${shown} and ${ids.length - FEW} more` : shown;
}

/** The prices of a bill that come from a book, as they were billed. */
function filedPrices(order: ReadOrder, bill: Bill, catalogue: Catalogue): readonly Price[] {
  const prices = new Map<string, Price>();
  for (const { price } of bill.lines) {
    const filed = catalogue.prices.get(price);
    if (filed !== undefined && !order.restated.has(price)) prices.set(price, filed);
  }
  return [...prices.values()];
}

function regionNotes(vendors: readonly string[], order: ReadOrder, catalogue: Catalogue): string[] {
  return vendors.map((vendor) => {
    const { name, region } = vendorTerms(vendor, catalogue);
    const asked = regionAt(order.region, vendor);
    const own = `${name}: prices of ${region}`;
    if (asked === undefined) return `Region, not stated: ${own}.`;
    return `Region: ${JSON.stringify(named(asked))} asked for; ${own}, other regions by the rates of the request.`;
  });
}

function dateNotes(
  filed: readonly Price[],
  vendors: readonly string[],
  order: ReadOrder,
  catalogue: Catalogue,
): string[] {
  const notes: string[] = [];
  const oldest = filed.reduce<Price | undefined>(
    (old, price) => (old === undefined || price.asOf < old.asOf ? price : old),
    undefined,
  );
  const dates = vendors.map((vendor) => vendorTerms(vendor, catalogue).lookedUp).filter(Boolean);
  if (oldest !== undefined) {
    notes.push(
      `Price dates: last reviewed on ${[...new Set(dates)].sort().join(', ')}; the oldest price in the bill is ${oldest.id}, read ${oldest.asOf}.`,
    );
  }
  const own = [...order.restated.keys()].filter((id) => order.usage.has(id));
  if (own.length > 0) notes.push(`Rates of the request, not of a book: ${listed(own)}.`);
  const weak = filed.filter(({ confidence, usd }) => confidence === 'low' && usd !== 0).map(({ id }) => id);
  if (weak.length > 0) notes.push(`Prices of low confidence: ${listed(weak)}.`);
  const announced = filed.filter(({ status }) => status !== undefined).map(({ id, status }) => `${id} (${status})`);
  if (announced.length > 0) notes.push(`Not billed by the vendor yet: ${listed(announced)}.`);
  const derived = filed.filter((price) => price.derived !== undefined).map(({ id }) => id);
  if (derived.length > 0) notes.push(`Derived from other prices, not read: ${listed(derived)}.`);
  return notes;
}

function planNotes(vendors: readonly string[], order: ReadOrder, catalogue: Catalogue): string[] {
  const plans = plansInUse(order, catalogue);
  const notes: string[] = [];
  for (const vendor of vendors) {
    const { plans: offered, spendCap, name } = vendorTerms(vendor, catalogue);
    const plan = plans.get(vendor);
    if (plan === undefined && Object.values(offered).some(({ fee }) => fee !== undefined)) {
      notes.push(
        `Assumed: no plan of ${name}, so no plan's fee, quota or credit; "plan" is one of ${Object.keys(offered).join(', ')}.`,
      );
    }
    if (plan !== undefined && spendCap?.plans.includes(plan) && !order.stated.has('spendCap')) {
      notes.push(
        `Assumed: the spend cap of ${name} is off, so usage over the quotas is billed; "spendCap": "on" stops it.`,
      );
    }
  }
  return notes;
}

function dailyNotes(order: ReadOrder, catalogue: Catalogue): string[] {
  const spread: string[] = [];
  for (const id of order.usage.keys()) {
    const price = order.restated.get(id) ?? catalogue.prices.get(id);
    if (price?.includedDaily !== undefined && !order.days?.has(id)) spread.push(id);
  }
  if (spread.length === 0 || order.allowances === 'ignore') return [];
  return [
    `Assumed: used evenly over ${wholeDays(order.hours)} days, so that the daily quota counts on each: ${listed(spread)}; {"day": n, "days": d} says otherwise.`,
  ];
}

function engineNotes(order: ReadOrder, catalogue: Catalogue): string[] {
  const notes: string[] = [];
  for (const [id, included] of order.baselines ?? []) {
    const { engine, of } = catalogue.prices.get(id)?.baseline ?? {};
    const units = [...new Set(included.values())].join(', ');
    const by =
      of === undefined
        ? ''
        : ` with this size of disk${engine === undefined ? '' : `, ${engine} unless "engine" says otherwise`}`;
    notes.push(`Assumed: ${id} is what is provisioned; ${units} are included${by}.`);
  }
  return notes;
}

function roundingNotes(filed: readonly Price[]): string[] {
  const unknown = filed.filter(({ rounding }) => rounding === 'not known').map(({ id }) => id);
  if (unknown.length === 0) return [];
  return [`Not known: whether invoices count whole units of ${listed(unknown)}; fractions are charged here.`];
}

/**
 * What a bill rests on, as sentences: region, currency, dates of the prices, and everything assumed that the request does not state.
 */
export function notesOf(order: ReadOrder, bill: Bill, catalogue: Catalogue): readonly string[] {
  const filed = filedPrices(order, bill, catalogue);
  const vendors = [...new Set(bill.lines.map(({ price }) => vendorOf(price)))].filter((vendor) =>
    catalogue.vendors.has(vendor),
  );
  const hours = order.stated.has('hours') ? '' : ', the average month';
  const taken =
    order.quantities === 'billed'
      ? 'Quantities: as billed, allowances already taken off.'
      : `Quantities: ${order.stated.has('quantities') ? '' : 'taken '}as usage, before allowances; "quantities": "billed" says that an invoice's are given.`;
  return [
    ...order.questions,
    ...regionNotes(vendors, order, catalogue),
    'Currency: USD, list prices on demand, without tax.',
    ...dateNotes(filed, vendors, order, catalogue),
    `Period: ${order.hours} hours${hours}.`,
    taken,
    ...planNotes(vendors, order, catalogue),
    ...dailyNotes(order, catalogue),
    ...engineNotes(order, catalogue),
    ...roundingNotes(filed),
    ...new Set(filed.flatMap(({ assumes }) => (assumes === undefined ? [] : [`Assumed: ${assumes}`]))),
  ];
}
