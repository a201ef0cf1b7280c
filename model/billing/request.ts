import { ModelError } from '../errors';
import { nearest } from '../nearest';
import type { Price } from '../prices/types';
import { HOURS_PER_MONTH } from '../units';
import { type Catalogue, vendorOf } from './catalogue';
import { priceFromRate, readRate, withRate } from './rates';
import { MAX_QUANTITY, readNumber, readObject, refuse, refuseOtherKeys } from './refuse';
import type { Allowances, Quantity } from './types';

/** The longest month: 31 days, and the hour that the end of summer time adds. */
export const MAX_HOURS = 745;

const KEYS = ['plan', 'plans', 'hours', 'usage', 'rates', 'allowances'];
const A_QUANTITY = 'a quantity';

/** A request that has been checked: every id has a price, every quantity is a number that can be priced. */
export interface Order {
  readonly hours: number;
  readonly allowances: Allowances;
  readonly plan: string | undefined;
  readonly plans: ReadonlyMap<string, string>;
  readonly usage: ReadonlyMap<string, Quantity>;
  /** Prices that the request states itself, in place of the record's or of none. */
  readonly restated: ReadonlyMap<string, Price>;
}

function unknownPrice(field: string, id: string, catalogue: Catalogue): never {
  const near = nearest(id, catalogue.prices.keys()).join(', ');
  throw new ModelError(field, `${field}: no price has the id ${JSON.stringify(id)}; nearest are ${near}`);
}

function readQuantity(field: string, value: unknown): Quantity {
  if (typeof value === 'number') return readNumber(field, value, 0, MAX_QUANTITY, A_QUANTITY);
  const scopes = readObject(
    field,
    value,
    `${A_QUANTITY}: a number from 0 to ${MAX_QUANTITY}, or an object of them by scope`,
  );
  const entries = Object.entries(scopes);
  if (entries.length === 0) refuse(field, value, `${A_QUANTITY}: an object of scopes names at least one`);
  for (const [scope, part] of entries) {
    if (scope.trim() === '') refuse(field, scope, 'the name of a scope');
    readNumber(`${field}.${scope}`, part, 0, MAX_QUANTITY, A_QUANTITY);
  }
  return scopes as Readonly<Record<string, number>>;
}

function readPlan(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') refuse(field, value, 'the name of a plan');
  return value as string;
}

function readPlans(value: unknown, catalogue: Catalogue): ReadonlyMap<string, string> {
  const plans = new Map<string, string>();
  for (const [vendor, plan] of Object.entries(readObject('plans', value, 'an object of plans by vendor'))) {
    const known = catalogue.vendors.get(vendor);
    const field = `plans.${vendor}`;
    if (known === undefined) {
      const near = nearest(vendor, catalogue.vendors.keys()).join(', ');
      throw new ModelError(field, `${field}: no price book is of ${JSON.stringify(vendor)}; nearest are ${near}`);
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

function readRates(
  value: unknown,
  usage: ReadonlyMap<string, Quantity>,
  catalogue: Catalogue,
): ReadonlyMap<string, Price> {
  const restated = new Map<string, Price>();
  for (const [id, given] of Object.entries(readObject('rates', value, 'an object of rates by price id'))) {
    const field = `rates.${id}`;
    const rate = readRate(field, given);
    const record = catalogue.prices.get(id);
    if (record === undefined && !usage.has(id)) unknownPrice(field, id, catalogue);
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
  throw new ModelError(
    'plan',
    `plan: ${JSON.stringify(plan)} is not a plan of any vendor in the usage; known are ${choice}`,
  );
}

/** Checks a request read from outside. Throws a `ModelError` that names the first wrong field. */
export function readRequest(request: unknown, catalogue: Catalogue): Order {
  const fields = readObject('request', request, 'a request: an object with usage');
  refuseOtherKeys('', fields, KEYS);
  const usage = new Map<string, Quantity>();
  for (const [id, value] of Object.entries(readObject('usage', fields.usage, 'an object of quantities by price id'))) {
    usage.set(id, readQuantity(`usage.${id}`, value));
  }
  const restated = fields.rates === undefined ? new Map() : readRates(fields.rates, usage, catalogue);
  for (const id of usage.keys()) {
    if (!catalogue.prices.has(id) && !restated.has(id)) unknownPrice(`usage.${id}`, id, catalogue);
  }
  const plan = fields.plan === undefined ? undefined : readPlan('plan', fields.plan);
  if (plan !== undefined) refuseUnknownPlan(plan, usage.keys(), catalogue);
  const { allowances = 'apply' } = fields;
  if (allowances !== 'apply' && allowances !== 'ignore') refuse('allowances', allowances, '"apply" or "ignore"');
  return {
    hours: fields.hours === undefined ? HOURS_PER_MONTH : readHours(fields.hours),
    allowances: allowances as Allowances,
    plan,
    plans: fields.plans === undefined ? new Map() : readPlans(fields.plans, catalogue),
    usage,
    restated,
  };
}

function readHours(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0 && value <= MAX_HOURS)) {
    refuse('hours', value, `the hours of a billing month: more than 0, at most ${MAX_HOURS}`);
  }
  return value as number;
}
