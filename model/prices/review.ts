import { addMonths, daysBetween, firstDayOf } from './dates';
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

/** The ISO date by which a record is to be checked again: its own, or the reading plus the interval of its kind and confidence. */
export function reviewBy({ asOf, confidence, reviewBy: own, value }: Reviewed): string {
  if (own !== undefined) return own;
  return addMonths(firstDayOf(asOf), REVIEW_MONTHS[value === undefined ? 'price' : 'limit'][confidence]);
}

/** Whole days since a record was read; a reading dated to a month or a year counts from the start of it. `today` is an ISO date. */
export function ageOf({ asOf }: Pick<Reviewed, 'asOf'>, today: string): number {
  return daysBetween(firstDayOf(asOf), today);
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
