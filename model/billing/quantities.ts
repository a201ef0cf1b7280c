import { ModelError } from '../errors';
import type { Price } from '../prices/types';
import { MAX_QUANTITY, named, readName, readNumber, readObject, refuse, refuseOtherKeys } from './refuse';
import type { Quantity, Settings } from './types';
import { unitFactor } from './unitConversion';

const A_QUANTITY = 'a quantity';
const FORMS = 'a number, {"quantity", "unit"}, {"day", "days"}, {"provisioned"}, or an object of these by scope';
const RESERVED: readonly string[] = ['quantity', 'unit', 'day', 'days', 'provisioned', 'engine'];
const MAX_DAYS = 31;

/** One amount as the request gives it, in the unit of the price. */
interface Amount {
  readonly quantity: number;
  /** Days on which it was used, where a daily quantity was given. */
  readonly days?: number;
  readonly provisioned?: true;
  readonly engine?: string;
}

/** The usage of one price, read: the quantities, and what else the request says about them. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  /** Days of use by scope; the empty name where no scope is given. */
  readonly days?: ReadonlyMap<string, number>;
  readonly engines?: ReadonlyMap<string, string>;
}

function readNative(field: string, value: Readonly<Record<string, unknown>>, price: Price, hours: number): Amount {
  refuseOtherKeys(field, value, ['quantity', 'unit']);
  const quantity = readNumber(`${field}.quantity`, value.quantity, 0, MAX_QUANTITY, A_QUANTITY);
  const { unit } = value;
  if (typeof unit !== 'string') refuse(`${field}.unit`, unit, `a unit; the price is per ${price.unit}`);
  const factor = unitFactor(unit as string, price.unit, hours);
  if (factor === undefined) {
    const native = price.native?.unit ?? (price.unit.endsWith('-month') ? price.unit.replace(/month$/, 'hour') : '');
    refuse(
      `${field}.unit`,
      unit,
      `a unit that can be turned into ${[price.unit, native].filter(Boolean).join(' or ')}`,
    );
  }
  return { quantity: quantity * (factor as number) };
}

function readDaily(field: string, value: Readonly<Record<string, unknown>>, hours: number): Amount {
  refuseOtherKeys(field, value, ['day', 'days']);
  const day = readNumber(`${field}.day`, value.day, 0, MAX_QUANTITY, 'a quantity a day');
  const most = Math.min(MAX_DAYS, Math.ceil(hours / 24));
  const days = readNumber(`${field}.days`, value.days, 1, most, 'a number of days in the period');
  if (!Number.isInteger(days)) refuse(`${field}.days`, days, 'a whole number of days');
  return { quantity: day * days, days };
}

function readProvisioned(
  field: string,
  value: Readonly<Record<string, unknown>>,
  price: Price,
  settings: Settings,
): Amount {
  refuseOtherKeys(field, value, ['provisioned', 'engine']);
  if (price.baseline === undefined && !price.unit.endsWith('-month')) {
    throw new ModelError(field, `${field}: ${price.id} is not provisioned; give the quantity in ${price.unit}`);
  }
  if (settings.quantities === 'billed') {
    throw new ModelError(
      field,
      `${field}: "provisioned" and "quantities": "billed" contradict each other; billed is what is above the included part`,
    );
  }
  const quantity = readNumber(`${field}.provisioned`, value.provisioned, 0, MAX_QUANTITY, A_QUANTITY);
  const { engine } = value;
  if (engine === undefined) return { quantity, provisioned: true };
  const known = Object.keys(price.baseline?.engines ?? {});
  if (typeof engine !== 'string' || !known.includes(engine)) {
    refuse(`${field}.engine`, engine, known.length > 0 ? `one of ${known.join(', ')}` : 'needed for this price');
  }
  return { quantity, provisioned: true, engine: engine as string };
}

function readAmount(field: string, value: unknown, price: Price, settings: Settings): Amount {
  if (typeof value === 'number') return { quantity: readNumber(field, value, 0, MAX_QUANTITY, A_QUANTITY) };
  const form = readObject(field, value, `${A_QUANTITY}: ${FORMS}`);
  if ('quantity' in form || 'unit' in form) return readNative(field, form, price, settings.hours);
  if ('day' in form || 'days' in form) return readDaily(field, form, settings.hours);
  return readProvisioned(field, form, price, settings);
}

function isForm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => RESERVED.includes(key));
}

/** Reads what a request says of one price. Throws a `ModelError` that names the first wrong field. */
export function readQuantity(field: string, value: unknown, price: Price, settings: Settings): ReadQuantity {
  if (typeof value === 'number' || isForm(value)) {
    const { quantity, days, engine } = readAmount(field, value, price, settings);
    return {
      quantity,
      ...(days !== undefined && { days: new Map([['', days]]) }),
      ...(engine !== undefined && { engines: new Map([['', engine]]) }),
    };
  }
  const entries = Object.entries(readObject(field, value, `${A_QUANTITY}: ${FORMS}`));
  if (entries.length === 0) refuse(field, value, `${A_QUANTITY}: an object of scopes names at least one`);
  const quantities: Record<string, number> = {};
  const days = new Map<string, number>();
  const engines = new Map<string, string>();
  for (const [scope, part] of entries) {
    readName(field, scope, 'a scope');
    const amount = readAmount(`${field}.${named(scope)}`, part, price, settings);
    Object.defineProperty(quantities, scope, { value: amount.quantity, enumerable: true });
    if (amount.days !== undefined) days.set(scope, amount.days);
    if (amount.engine !== undefined) engines.set(scope, amount.engine);
  }
  return { quantity: quantities, ...(days.size > 0 && { days }), ...(engines.size > 0 && { engines }) };
}
