import { ModelError } from '../errors';
import { nearest } from '../nearest';
import type { Price } from '../prices/types';
import { HOURS_PER_MONTH } from '../units';
import { baselineOf } from './baselines';
import { type Catalogue, vendorOf, vendorTerms } from './catalogue';
import { plansInUse } from './charges';
import { type ReadQuantity, readQuantity } from './quantities';
import { priceFromRate, readRate, withRate } from './rates';
import { named, readName, readNumber, readObject, refuse, refuseOtherKeys, shown } from './refuse';
import { type Region, readRegion, refuseOtherRegions } from './region';
import { checkSettings } from './settings';
import type { Allowances, Quantities, Quantity, Settings } from './types';

/** The longest month: 31 days, and the hour that the end of summer time adds. */
export const MAX_HOURS = 745;

const KEYS = ['plan', 'plans', 'hours', 'usage', 'rates', 'allowances', 'quantities', 'region', 'spendCap'];
const MIN_HOURS = 0.01;

/** A request that has been checked: every id has a price, every quantity is a number that can be priced. */
export interface Order {
  readonly hours: number;
  readonly allowances: Allowances;
  readonly plan: string | undefined;
  readonly plans: ReadonlyMap<string, string>;
  readonly usage: ReadonlyMap<string, Quantity>;
  /** Prices that the request states itself, in place of the record's or of none. */
  readonly restated: ReadonlyMap<string, Price>;
  /** Days of use by price and scope, where a quantity was given by the day. */
  readonly days?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Units that come with another setting, by price and scope. */
  readonly baselines?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** True where a spend cap stops usage over the quotas that it covers. */
  readonly capped?: boolean;
}

/** An order read from a request, with what its bill must say about it. */
export interface ReadOrder extends Order {
  readonly quantities: Quantities;
  readonly region: Region | undefined;
  /** Whether the request says how the spend cap stands, and how many hours there are. */
  readonly stated: ReadonlySet<string>;
  /** Quantities that are possible and unlikely, and settings that were assumed, as sentences. */
  readonly questions: readonly string[];
}

function unknownPrice(field: string, id: string, catalogue: Catalogue): never {
  const known = catalogue.unpriced.get(id);
  if (known !== undefined) throw new ModelError(field, `${field}: not known: ${known}; give its price in "rates"`);
  const near = nearest(id, catalogue.prices.keys()).join(', ');
  throw new ModelError(field, `${field}: no price has the id ${JSON.stringify(named(id))}; nearest are ${near}`);
}

function readPlan(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') refuse(field, value, 'the name of a plan');
  return value as string;
}

function readPlans(value: unknown, catalogue: Catalogue): ReadonlyMap<string, string> {
  const plans = new Map<string, string>();
  for (const [vendor, plan] of Object.entries(readObject('plans', value, 'an object of plans by vendor'))) {
    const known = catalogue.vendors.get(vendor);
    const field = `plans.${named(vendor)}`;
    if (known === undefined) {
      const near = nearest(vendor, catalogue.vendors.keys()).join(', ');
      throw new ModelError(
        field,
        `${field}: no price book is of ${JSON.stringify(named(vendor))}; nearest are ${near}`,
      );
    }
    const name = readPlan(field, plan);
    if (!Object.hasOwn(known.plans, name)) {
      refuse(field, name, `a plan of ${vendor}; its plans are ${Object.keys(known.plans).join(', ') || 'not known'}`);
    }
    plans.set(vendor, name);
  }
  return plans;
}

/** A negative price would be a gift; only a credit is one, and a credit is nothing else. */
function refuseWrongSign(field: string, price: Price): void {
  const amounts = price.tiers === undefined ? [price.usd as number] : price.tiers.map((tier) => tier.usd);
  const credit = price.credit !== undefined;
  for (const usd of amounts) {
    if (credit ? usd > 0 : usd < 0) refuse(field, usd, credit ? 'a credit: 0 or less' : 'a price: 0 or more');
  }
}

/** Names that free units of a vendor's price may be given for. */
function planNames(id: string, catalogue: Catalogue): string[] {
  return ['always', ...Object.keys(vendorTerms(vendorOf(id), catalogue).plans)];
}

function readRates(value: unknown, used: ReadonlySet<string>, catalogue: Catalogue): ReadonlyMap<string, Price> {
  const restated = new Map<string, Price>();
  for (const [id, given] of Object.entries(readObject('rates', value, 'an object of rates by price id'))) {
    const field = `rates.${named(id)}`;
    const rate = readRate(field, given, planNames(id, catalogue));
    const record = catalogue.prices.get(id);
    if (record === undefined && !used.has(id)) unknownPrice(field, id, catalogue);
    if (record === undefined) readName(field, id, 'a price');
    const price = record === undefined ? priceFromRate(id, rate) : withRate(record, rate);
    refuseWrongSign(field, price);
    restated.set(id, price);
  }
  return restated;
}

function refuseUnknownPlan(plan: string, ids: Iterable<string>, catalogue: Catalogue): void {
  const known: string[] = [];
  for (const vendor of new Set([...ids].map(vendorOf))) {
    const names = Object.keys(catalogue.vendors.get(vendor)?.plans ?? {});
    if (names.includes(plan)) return;
    if (names.length > 0) known.push(`${vendor}: ${names.join(', ')}`);
  }
  const choice = known.length > 0 ? known.join('; ') : 'none, for the usage names no vendor that has plans';
  throw new ModelError('plan', `plan: ${shown(plan)} is not a plan of any vendor in the usage; known are ${choice}`);
}

function readHours(value: unknown): number {
  if (value === undefined) return HOURS_PER_MONTH;
  return readNumber('hours', value, MIN_HOURS, MAX_HOURS, 'the hours of a billing month');
}

function readChoice<Word extends string>(field: string, value: unknown, first: Word, second: Word): Word {
  if (value === undefined) return first;
  if (value !== first && value !== second) refuse(field, value, `"${first}" or "${second}"`);
  return value as Word;
}

/** Refuses a spend cap where no plan in the bill has one. */
function refuseCap(plans: ReadonlyMap<string, string>, catalogue: Catalogue): void {
  const offered: string[] = [];
  for (const [vendor, { spendCap }] of catalogue.vendors) {
    if (spendCap === undefined) continue;
    if (spendCap.plans.includes(plans.get(vendor) ?? '')) return;
    offered.push(`${vendor} ${spendCap.plans.join(', ')}`);
  }
  throw new ModelError(
    'spendCap',
    `spendCap: no plan of this bill has a spend cap; those that have one are ${offered.join('; ')}`,
  );
}

type ReadUsage = ReadonlyMap<string, ReadQuantity>;

function readUsage(
  given: Readonly<Record<string, unknown>>,
  priceOf: (id: string) => Price,
  settings: Settings,
): ReadUsage {
  const usage = new Map<string, ReadQuantity>();
  for (const [id, value] of Object.entries(given)) {
    usage.set(id, readQuantity(`usage.${named(id)}`, value, priceOf(id), settings));
  }
  return usage;
}

function baselinesOf(read: ReadUsage, usage: ReadonlyMap<string, Quantity>, priceOf: (id: string) => Price) {
  const baselines = new Map<string, ReadonlyMap<string, number>>();
  for (const [id, quantity] of read) {
    const price = priceOf(id);
    if (price.baseline === undefined) continue;
    baselines.set(id, baselineOf({ ...price, baseline: price.baseline }, quantity, usage));
  }
  return baselines;
}

/** Checks a request read from outside. Throws a `ModelError` that names the first wrong field. */
export function readRequest(request: unknown, catalogue: Catalogue): ReadOrder {
  const fields = readObject('request', request, 'a request: an object with usage');
  refuseOtherKeys('', fields, KEYS);
  const given = readObject('usage', fields.usage, 'an object of quantities by price id');
  const ids = new Set(Object.keys(given));
  const restated = fields.rates === undefined ? new Map() : readRates(fields.rates, ids, catalogue);
  for (const id of ids) {
    if (!catalogue.prices.has(id) && !restated.has(id)) unknownPrice(`usage.${named(id)}`, id, catalogue);
  }
  const priceOf = (id: string): Price => restated.get(id) ?? (catalogue.prices.get(id) as Price);
  const quantities = readChoice<Quantities>('quantities', fields.quantities, 'usage', 'billed');
  const billed = quantities === 'billed';
  const hours = readHours(fields.hours);
  const read = readUsage(given, priceOf, { hours, quantities });
  const usage = new Map([...read].map(([id, { quantity }]) => [id, quantity] as const));
  const plan = fields.plan === undefined ? undefined : readPlan('plan', fields.plan);
  if (plan !== undefined) refuseUnknownPlan(plan, ids, catalogue);
  const allowances = readChoice<Allowances>('allowances', fields.allowances, 'apply', 'ignore');
  if (billed && fields.allowances === 'apply') {
    throw new ModelError('allowances', 'allowances: "apply" and "quantities": "billed" contradict each other');
  }
  const vendors = new Set([...ids].map(vendorOf));
  const region = fields.region === undefined ? undefined : readRegion(fields.region, vendors);
  if (region !== undefined) refuseOtherRegions(region, ids, (id) => restated.has(id), catalogue);
  const cap = readChoice('spendCap', fields.spendCap, 'off', 'on');
  const order = {
    hours,
    allowances: billed ? ('ignore' as const) : allowances,
    plan,
    plans: fields.plans === undefined ? new Map<string, string>() : readPlans(fields.plans, catalogue),
    usage,
    restated,
    days: new Map([...read].flatMap(([id, { days }]) => (days === undefined ? [] : [[id, days] as const]))),
    baselines: billed ? new Map() : baselinesOf(read, usage, priceOf),
    capped: cap === 'on',
  };
  if (cap === 'on') refuseCap(plansInUse(order, catalogue), catalogue);
  return {
    ...order,
    quantities,
    region,
    stated: new Set(Object.keys(fields)),
    questions: checkSettings({ hours, usage, priceOf }, billed),
  };
}
