import { lastDayOf } from './history';
import type { Confidence } from './types';

/** What a review date follows from: any record of a price or of a limit. */
export interface Reviewed {
  readonly id: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  /** Limits have a value, prices have none. */
  readonly value?: unknown;
}

/**
 * Months until a record is to be checked again. Judgements: vendors move a price about once a year and say so weeks ahead, so a
 * well-read price keeps for half of that; the less sure the reading, the sooner a second one. Limits move half as often.
 */
export const REVIEW_MONTHS: Readonly<Record<'price' | 'limit', Readonly<Record<Confidence, number>>>> = {
  price: { high: 6, medium: 3, low: 1 },
  limit: { high: 12, medium: 6, low: 2 },
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first day of a date that may be a year, a month or a day. A reading that may be older is taken to be. */
function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The same day of a later month; the last one of it where it is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const later = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const wanted = `${later}-${day.slice(8)}`;
  const last = lastDayOf(later);
  return wanted < last ? wanted : last;
}

/** The ISO date by which a record is to be checked again: its own, or the reading plus the interval of its kind and confidence. */
export function reviewBy({ asOf, confidence, reviewBy: own, value }: Reviewed): string {
  if (own !== undefined) return own;
  return addMonths(firstDayOf(asOf), REVIEW_MONTHS[value === undefined ? 'price' : 'limit'][confidence]);
}

/** Whole days since a record was read; a reading dated to a month or a year counts from the start of it. `today` is an ISO date. */
export function ageOf({ asOf }: Pick<Reviewed, 'asOf'>, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(firstDayOf(asOf))) / DAY_MS);
}

/** True from the day by which a record is to be checked again. */
export function isDue(record: Reviewed, today: string): boolean {
  return reviewBy(record) <= today;
}

/** The records that are due on an ISO date, longest due first. */
export function due<T extends Reviewed>(records: readonly T[], today: string): T[] {
  const dated = records.map((record) => [reviewBy(record), record] as const).filter(([by]) => by <= today);
  return dated.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, record]) => record);
}
