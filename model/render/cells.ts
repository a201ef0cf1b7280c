import { formatNumber, formatTotal, formatUsd } from '../format';
import type { Cell } from './table';

type More = Omit<Cell, 'text' | 'value' | 'unit'>;

export const EMPTY: Cell = { text: '' };

/** A cell that does not open: for tables in brief, whose figures are explained in the full ones. */
export function unexplained({ explanation: _, ...cell }: Cell): Cell {
  return cell;
}

/** Words in a cell. */
export function words(text: string, more: More = {}): Cell {
  return { text, ...more };
}

/** Yes or no, as a reader scans a column for it. */
export function yesNo(yes: boolean, more: More = {}): Cell {
  return { text: yes ? 'yes' : 'no', ...more };
}

/** A count or measure with its unit in the text; the value is unrounded. */
export function amount(value: number, unit: string, more: More = {}): Cell {
  return { text: unit ? `${formatNumber(value)} ${unit}` : formatNumber(value), value, unit, ...more };
}

/** USD a month as a total is read. */
export function total(usd: number, more: More = {}): Cell {
  return { text: formatTotal(usd), value: usd, unit: 'USD a month', ...more };
}

/** USD a month to the cent, for the line of a bill. */
export function cents(usd: number, more: More = {}): Cell {
  return { text: formatUsd(usd), value: usd, unit: 'USD a month', ...more };
}

/** A span as a reader sees it: "0.7 to 1.4". One number where both ends read the same. */
export function span(low: string, high: string): string {
  return low === high ? low : `${low} to ${high}`;
}
