import { ModelError } from './errors';

const LOCALE = 'en-US';

/** A formatter that is made when it is first asked for: making all seven takes a browser some 45 ms. */
function onDemand<Formatter>(make: () => Formatter): () => Formatter {
  let made: Formatter | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const cents = onDemand(() => new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'USD' }));
const dollars = onDemand(
  () => new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
);
const whole = onDemand(() => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 }));
const significant = onDemand(() => new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 3 }));
const fine = onDemand(() => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 }));
const exact = onDemand(() => new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 12 }));

/** The value, which must be a number; a negative zero, which would read "-0", is zero. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value === 0 ? 0 : value;
  throw new ModelError('value', `${value} is not a number that can be shown`);
}

/** USD to the cent: "$1,234.50". Throws on NaN and infinity, as all formatters here do: the last gate before a reader. */
export function formatUsd(usd: number): string {
  return cents().format(finite(usd));
}

/** USD as a total is read: whole dollars from 100 on, cents below. */
export function formatTotal(usd: number): string {
  const amount = finite(usd);
  return Math.abs(amount) >= 100 ? dollars().format(amount) : cents().format(amount);
}

/** A unit price with every digit that it has: "$0.00325". */
export function formatPrice(usd: number): string {
  const sign = finite(usd) < 0 ? '-' : '';
  return `${sign}$${exact().format(Math.abs(usd))}`;
}

/** A quantity that is not zero and smaller than this is written as "under" it. */
const LEAST = 0.001;

/** A computed quantity: at most three significant digits, "under 0.001" below that. The inputs carry no more. */
export function formatNumber(value: number): string {
  const quantity = finite(value);
  const size = Math.abs(quantity);
  if (size > 0 && size < LEAST) return `under ${LEAST}`;
  return significant().format(quantity);
}

/** A whole number that somebody typed, published or counted, with all its digits. Any other number as a quantity. */
export function formatCount(value: number): string {
  return Number.isInteger(finite(value)) ? whole().format(value + 0) : formatNumber(value);
}

/** A quantity inside a formula, with digits enough to check the result by hand: four decimals, all of them below 1. */
export function formatExact(value: number): string {
  return Math.abs(finite(value)) < 1 ? exact().format(Number(value.toPrecision(6))) : fine().format(value);
}

/** A share as a percentage: "7 %", "under 0.1 %" below that. */
export function formatShare(share: number): string {
  if (share > 0 && share < LEAST) return `under ${LEAST * 100} %`;
  return `${formatNumber(finite(share) * 100)} %`;
}

/** How full something is: "24 %", "idle" below a thousandth. */
export function formatFullness(share: number): string {
  return share > 0 && share < LEAST ? 'idle' : formatShare(share);
}

const BREAKS = /(\d) (?=%|(?:[kKMGT]i?B|ms|s|vCPUs?|users|hours?|days?|weeks?|months?|minutes?|years?|MAU|times)\b)/g;

/** The same text with no-break spaces between a number and its unit, so that a line does not end between them. */
export function noBreak(text: string): string {
  return text.replace(BREAKS, '$1\u00a0');
}

/** A user count as a heading has it: 10, 100, 1K, 500K, 2M. */
export function formatUsers(users: number): string {
  if (finite(users) >= 1e6 && users % 1e5 === 0) return `${exact().format(users / 1e6)}M`;
  if (users >= 1000 && users % 100 === 0) return `${exact().format(users / 1000)}K`;
  return whole().format(finite(users));
}

const STEPS = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes in decimal units (1 GB = 10^9 bytes): "3.23 TB". */
export function formatBytes(bytes: number): string {
  let value = finite(bytes);
  let step = 0;
  while (Math.abs(value) >= 1000 && step < STEPS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${significant().format(value)} ${STEPS[step]}`;
}

/** Minutes as a promise is read: "5 minutes", "8 hours", "2 days". */
export function formatDuration(minutes: number): string {
  const [count, unit] =
    finite(minutes) >= 2880 ? [minutes / 1440, 'day'] : minutes >= 60 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${formatNumber(count)} ${unit}${count === 1 ? '' : 's'}`;
}

const monthNames = onDemand(() => new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** A month of the calendar, 1 for January: "July 2027". Months beyond 12 run on into the next years. */
export function formatMonth(year: number, month: number): string {
  return monthNames().format(Date.UTC(finite(year), finite(month) - 1, 1));
}
