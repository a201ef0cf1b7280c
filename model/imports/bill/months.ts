import { HOURS_PER_MONTH } from '../../units';

const ISO = /^(\d{4})-(\d{2})(?:-\d{2})?(?:$|[T ])/;
const COMPACT = /^(20\d{2})(0[1-9]|1[0-2])$/;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\b/;

/**
 * The month of a date as exports write it, YYYY-MM: ISO dates with or without time, 202610, and 10/1/26 (month first).
 * Undefined where it is none.
 */
export function monthOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [, isoYear, isoMonth] = ISO.exec(date) ?? COMPACT.exec(date) ?? [];
  if (isoYear !== undefined) return isMonth(isoYear, isoMonth) ? `${isoYear}-${isoMonth}` : undefined;
  const [, month = '', , year = ''] = US.exec(date) ?? [];
  const full = year.length === 2 ? `20${year}` : year;
  const padded = month.padStart(2, '0');
  return isMonth(full, padded) ? `${full}-${padded}` : undefined;
}

function isMonth(year: string, month = ''): boolean {
  return Number(year) >= 2006 && Number(year) <= 2100 && Number(month) >= 1 && Number(month) <= 12;
}

/** Hours of a calendar month YYYY-MM; the average month where it is not known. */
export function hoursOfMonth(month: string | undefined): number {
  if (month === undefined) return HOURS_PER_MONTH;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate() * 24;
}

/** The month after YYYY-MM. */
export function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
