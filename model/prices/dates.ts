const DAY_MS = 24 * 60 * 60 * 1000;

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** True for an ISO date with a day that exists: 2026-06-16, not 2026-06 and not 2026-02-30. */
export function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && isoOf(ms) === text;
}

/** The first day of a date that may be a year, a month or a day. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a date that may be a year, a month or a day: 2025-11 ends on 2025-11-30. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month] = date.split('-').map(Number);
  return isoOf(Date.UTC(year, month ?? 12, 0));
}

/** The day after an ISO date. */
export function dayAfter(day: string): string {
  return isoOf(Date.parse(day) + DAY_MS);
}

/** Whole days from one ISO date to another; negative where it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The same day of a later month; the last one of it where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const later = isoOf(Date.UTC(year, month - 1 + months, 1)).slice(0, 7);
  const wanted = `${later}-${day.slice(8)}`;
  const last = lastDayOf(later);
  return wanted < last ? wanted : last;
}
