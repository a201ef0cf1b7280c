import { formatPrice, formatUsers } from '../../format';
import type { Axis, Labelled } from './chart';

const STEPS = [1, 2, 5, 10];
/** Of a log axis that spans more powers of ten than this, only these have lines. */
const FINE_DECADES = 2;

/**
 * Where a value lies on an axis: 0 at its beginning, 1 at its end. Values beyond the ends are held at them; a log axis has no
 * place for zero, and one with a floor none for what is below its beginning: undefined.
 */
export function positionOn({ scale, min, max, floor }: Axis, value: number): number | undefined {
  if (scale === 'log' && (value <= 0 || (floor !== undefined && value < min * (1 - 1e-9)))) return undefined;
  const share = scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.min(1, Math.max(0, share));
}

/** Registered users on a log scale, with the named tiers or the powers of ten as lines. */
export function usersAxis(min: number, max: number): Axis {
  const ticks = [...powers(min, max), max].map((value) => ({ value, label: formatUsers(value) }));
  return { label: 'Registered users', scale: 'log', min, max, ticks: unique(ticks) };
}

/** USD on a log scale that holds all of the values from `least` on; what is below, zero above all, gets a floor. */
export function usdLogAxis(label: string, values: readonly number[], least = Number.MIN_VALUE): Axis {
  const above = values.filter((value) => value >= least);
  const min = below(above.length > 0 ? Math.min(...above) : 1);
  const reach = over(above.length > 0 ? Math.max(...above) : 10);
  const max = reach > min ? reach : min * 10;
  const decades = Math.log10(max / min);
  const lines = decades > FINE_DECADES ? powers(min, max) : [...new Set([min, ...powers(min, max), max])];
  const under = values.filter((value) => value < min * (1 - 1e-9));
  const floor = under.some((value) => value > 0) ? `< ${usd(min).label}` : '$0';
  return { label, scale: 'log', min, max, ticks: lines.map(usd), ...(under.length > 0 && { floor }) };
}

/** USD on a linear scale from below the least to above the greatest of the values, at round steps. */
export function usdAxis(label: string, values: readonly number[]): Axis {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const step = over((greatest - least || 1) / 6);
  const min = Math.floor(least / step) * step;
  const max = Math.max(Math.ceil(greatest / step) * step, min + step);
  const count = Math.round((max - min) / step) + 1;
  return { label, scale: 'linear', min, max, ticks: Array.from({ length: count }, (_, i) => usd(min + i * step)) };
}

function usd(value: number): Labelled {
  return { value, label: formatPrice(Number(value.toPrecision(6))) };
}

function unique(ticks: readonly Labelled[]): Labelled[] {
  return ticks.filter(({ value }, index) => ticks.findIndex((other) => other.value === value) === index);
}

function powers(min: number, max: number): number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(`1e${first + i}`));
}

/** The largest of 1, 2, 5 times a power of ten that is not above a value. */
function below(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.filter((step) => step * power <= value * (1 + 1e-9)).at(-1) ?? 1);
}

/** The smallest of 1, 2, 5 times a power of ten that is not below a value. */
function over(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value * (1 - 1e-9)) ?? 10);
}
