import { ModelError } from '../errors';
import type { Price } from '../prices/types';
import { named } from './refuse';
import { isAccountWide, scopesOf } from './scope';
import type { Quantity } from './types';

/** The part of an order that its settings are checked by. */
interface Checked {
  readonly hours: number;
  readonly usage: ReadonlyMap<string, Quantity>;
  readonly priceOf: (id: string) => Price;
}

const ROUNDING = 1e-9;

function place(id: string, quantity: Quantity, scope: string): string {
  return typeof quantity === 'number' ? `usage.${id}` : `usage.${id}.${named(scope)}`;
}

interface Running {
  readonly ids: string[];
  hours: number;
  named: boolean;
}

/** Hours by group and scope of prices that run one after the other. */
function running({ usage, priceOf }: Checked): Map<string, Map<string, Running>> {
  const groups = new Map<string, Map<string, Running>>();
  for (const [id, quantity] of usage) {
    const price = priceOf(id);
    const group = price.oneAtATime ?? (price.unit === 'hour' && !isAccountWide(price) ? id : undefined);
    if (group === undefined) continue;
    const scopes = groups.get(group) ?? new Map<string, Running>();
    groups.set(group, scopes);
    for (const [scope, hours] of scopesOf(price, quantity)) {
      const found = scopes.get(scope) ?? { ids: [], hours: 0, named: false };
      scopes.set(scope, found);
      if (hours > 0) found.ids.push(id);
      found.hours += hours;
      found.named ||= typeof quantity !== 'number';
    }
  }
  return groups;
}

/** Hours that one scope cannot have. Refused where the scope was named; a question where a plain number may stand for several. */
function hourQuestions(order: Checked): string[] {
  const questions: string[] = [];
  for (const scopes of running(order).values()) {
    for (const [scope, { ids, hours, named: given }] of scopes) {
      if (hours <= order.hours * (1 + ROUNDING)) continue;
      const [first = '', ...more] = ids;
      const what = more.length > 0 ? `${ids.join(' and ')} run one at a time; together` : `${first}:`;
      const said = `${what} ${hours} hours in ${named(scope)} are more than the ${order.hours} of the period`;
      if (given)
        throw new ModelError(`usage.${first}.${named(scope)}`, `usage: ${said}; give each of several by its own name`);
      questions.push(`Please check: ${said}; where they are of several, name each as {"NAME": hours}.`);
    }
  }
  return questions;
}

/** Hours of a price of which an account may have any number: asked about where they are those of no whole number of things. */
function countQuestions({ usage, priceOf, hours }: Checked): string[] {
  const questions: string[] = [];
  for (const [id, quantity] of usage) {
    const price = priceOf(id);
    if (!isAccountWide(price)) continue;
    for (const [scope, used] of typeof quantity === 'number' ? [['', quantity] as const] : Object.entries(quantity)) {
      const where = `usage.${id}${scope === '' ? '' : `.${named(scope)}`}`;
      const times = used / hours;
      if (
        price.unit === 'hour' &&
        times > 1 + ROUNDING &&
        (scope !== '' || Math.abs(times - Math.round(times)) > ROUNDING * times)
      ) {
        questions.push(
          `Please check ${where}: ${used} hours are ${plainNumber(times)} times the ${hours} of the period; that is right for several that run side by side.`,
        );
      }
      if (price.unit === 'month' && id.includes('.plan.') && used > 1 + ROUNDING) {
        questions.push(`Please check ${where}: the fee of a plan is for one month; ${used} of them were read.`);
      }
    }
  }
  return questions;
}

const plainNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** Refuses what a scope cannot have: more than the most that is sold, or a setting that its size excludes. */
function refuseSettings({ usage, priceOf }: Checked, billed: boolean): void {
  for (const [id, quantity] of usage) {
    const price = priceOf(id);
    if (price.most === undefined && price.refusedWith === undefined) continue;
    for (const [scope, used] of scopesOf(price, quantity)) {
      const field = place(id, quantity, scope);
      if (price.most !== undefined && used > price.most && !billed) {
        const unit =
          price.native === undefined
            ? ''
            : `; an invoice's ${price.native.unit} are given as {"quantity": ${used}, "unit": "${price.native.unit}"}`;
        throw new ModelError(
          field,
          `${field}: ${used} ${price.unit} is more than one ${price.per ?? 'account'} can have, ${price.most}${unit}`,
        );
      }
      for (const rule of price.refusedWith ?? []) {
        if (used <= (rule.above ?? 0) || (billed && rule.above !== undefined)) continue;
        const size = onlyRefusedSize(rule.with, scope, typeof quantity === 'number', usage, priceOf);
        if (size !== undefined) throw new ModelError(field, `${field}: cannot be had with ${size}: ${rule.why}`);
      }
    }
  }
}

/** The size that refuses a setting, where the scope has no other. */
function onlyRefusedSize(
  refused: readonly string[],
  scope: string,
  alone: boolean,
  usage: ReadonlyMap<string, Quantity>,
  priceOf: (id: string) => Price,
): string | undefined {
  const groups = new Set(refused.map((id) => priceOf(id).oneAtATime ?? id));
  let found: string | undefined;
  for (const [id, quantity] of usage) {
    if (!groups.has(priceOf(id).oneAtATime ?? id)) continue;
    const used = typeof quantity === 'number' ? (alone ? quantity : 0) : (quantity[scope] ?? 0);
    if (used <= 0) continue;
    if (!refused.includes(id)) return undefined;
    found ??= id;
  }
  return found;
}

/** A quantity from which a price per month is asked about where an invoice prints the same by the hour: this many for each hour. */
const ASKED_PER_HOUR = 5;

function unitQuestions({ usage, priceOf, hours }: Checked): string[] {
  const questions: string[] = [];
  for (const [id, quantity] of usage) {
    const price = priceOf(id);
    if (price.native === undefined || price.unit !== 'GB-month') continue;
    for (const [scope, used] of scopesOf(price, quantity)) {
      if (used < ASKED_PER_HOUR * hours) continue;
      const { unit } = price.native;
      questions.push(
        `Please check ${place(id, quantity, scope)}: ${used} ${price.unit} were read; where it is ${unit} of an invoice, give {"quantity": ${used}, "unit": "${unit}"}.`,
      );
    }
  }
  return questions;
}

/**
 * Checks that the settings of an order can be had together.
 * @returns questions about quantities that are possible and unlikely.
 * @throws ModelError for a setting that the vendor refuses, more than a scope can have, or hours that a named scope does not have.
 */
export function checkSettings(order: Checked, billed: boolean): string[] {
  refuseSettings(order, billed);
  return [...hourQuestions(order), ...countQuestions(order), ...unitQuestions(order)];
}
