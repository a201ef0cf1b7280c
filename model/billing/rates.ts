import { ModelError } from '../errors';
import type { Price, Tier } from '../prices/types';
import { MAX_QUANTITY, named, readNumber, readObject, refuse, refuseOtherKeys } from './refuse';
import type { Rate } from './types';

const MAX_RATE = 1e9;
/** Smallest package that is priced: below it the number of packages is no longer exact. */
const MIN_PACKAGE = 1e-6;
const RATE_KEYS = ['usd', 'tiers', 'included', 'package'];
const A_RATE = 'a rate: USD, or an object of usd or tiers, included, package';

function readUsd(field: string, value: unknown): number {
  return readNumber(field, value, -MAX_RATE, MAX_RATE, 'a price in USD');
}

function readTiers(field: string, value: unknown): readonly Tier[] {
  if (!Array.isArray(value) || value.length === 0) refuse(field, value, 'a list of tiers {from, usd}');
  const tiers = (value as readonly unknown[]).map((entry, index) => {
    const place = `${field}[${index}]`;
    const tier = readObject(place, entry, 'a tier {from, usd}');
    refuseOtherKeys(place, tier, ['from', 'usd']);
    return {
      from: readNumber(`${place}.from`, tier.from, 0, MAX_QUANTITY, 'where a tier begins'),
      usd: readUsd(`${place}.usd`, tier.usd),
    };
  });
  tiers.forEach((tier, index) => {
    const before = tiers[index - 1];
    const ascends = before === undefined ? tier.from === 0 : tier.from > before.from;
    if (!ascends) refuse(`${field}[${index}].from`, tier.from, 'in order: tiers begin at 0 and ascend');
  });
  return tiers;
}

function readIncluded(
  field: string,
  value: unknown,
  plans: readonly string[],
): number | Readonly<Record<string, number>> {
  if (typeof value === 'number') return readNumber(field, value, 0, MAX_QUANTITY, 'a free quantity');
  const table = readObject(field, value, 'a free quantity: a number, or one per plan');
  for (const [plan, free] of Object.entries(table)) {
    const place = `${field}.${named(plan)}`;
    if (!plans.includes(plan)) {
      throw new ModelError(place, `${place}: no such plan of this vendor; known are ${plans.join(', ')}`);
    }
    readNumber(place, free, 0, MAX_QUANTITY, 'a free quantity');
  }
  return table as Readonly<Record<string, number>>;
}

/**
 * The rate given for a price, checked. `plans` are the names that free units may be given for.
 * Throws a `ModelError` that names the field.
 */
export function readRate(field: string, value: unknown, plans: readonly string[]): Exclude<Rate, number> {
  if (typeof value === 'number') return { usd: readUsd(field, value) };
  const rate = readObject(field, value, A_RATE);
  refuseOtherKeys(field, rate, RATE_KEYS);
  if (Object.keys(rate).length === 0) refuse(field, value, A_RATE);
  if (rate.usd !== undefined && rate.tiers !== undefined) {
    throw new ModelError(field, `${field}: has both usd and tiers; give one of them`);
  }
  return {
    ...(rate.usd !== undefined && { usd: readUsd(`${field}.usd`, rate.usd) }),
    ...(rate.tiers !== undefined && { tiers: readTiers(`${field}.tiers`, rate.tiers) }),
    ...(rate.included !== undefined && { included: readIncluded(`${field}.included`, rate.included, plans) }),
    ...(rate.package !== undefined && {
      package: readNumber(`${field}.package`, rate.package, MIN_PACKAGE, MAX_QUANTITY, 'a package size'),
    }),
  };
}

/**
 * The price as it is under the rate. A new usd or tiers replaces the record's amount and its native meter; free units
 * and package stay unless given. New free units replace all the record has, its share in a pool included.
 */
export function withRate(price: Price, rate: Exclude<Rate, number>): Price {
  let changed: Price = price;
  if (rate.usd !== undefined || rate.tiers !== undefined) {
    const { usd: _usd, tiers: _tiers, native: _native, ...rest } = changed;
    changed = rate.tiers === undefined ? { ...rest, usd: rate.usd as number } : { ...rest, tiers: rate.tiers };
  }
  if (rate.included !== undefined) {
    const { includedDaily: _daily, includedPlus: _plus, pool: _pool, baseline: _baseline, ...rest } = changed;
    changed = { ...rest, included: typeof rate.included === 'number' ? { always: rate.included } : rate.included };
  }
  return rate.package === undefined ? changed : { ...changed, package: rate.package };
}

/** A price that is in no book: what the request says of it, and nothing else. */
export function priceFromRate(id: string, rate: Exclude<Rate, number>): Price {
  if (rate.usd === undefined && rate.tiers === undefined) {
    const field = `rates.${id}`;
    throw new ModelError(field, `${field}: needs usd or tiers, for no book has this price`);
  }
  return withRate({ id, unit: 'unit', asOf: '', checkAt: '', confidence: 'low' }, rate);
}
