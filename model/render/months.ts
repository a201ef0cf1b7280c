import { formatMonth } from '../format';

/** The calendar month that month 0 is; without it months are counted. */
export type Start = { readonly year: number; readonly month: number } | undefined;

/** A month of the way: "month 7", or "July 2027" where the start is known. */
export function monthText(month: number, start: Start): string {
  return start ? formatMonth(start.year, start.month + month) : `month ${month}`;
}
