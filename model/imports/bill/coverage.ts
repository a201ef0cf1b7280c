import { hoursOfMonth } from './months';

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const HOUR = 3_600_000;
/** Less of a month than this is a part of it. */
const WHOLE = 0.97;

function instantOf(text: string | undefined): number | undefined {
  const [, day, time = '00:00', zone] = ISO_TIME.exec(text ?? '') ?? [];
  if (day === undefined) return undefined;
  const instant = Date.parse(`${day}T${time}${zone ?? 'Z'}`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Which months a file is of, and how much of each it covers: from the first instant charged to the last. */
export class Coverage {
  readonly #months = new Map<string, { first: number; last: number }>();
  #undated = 0;

  add(from: string | undefined, to: string | undefined, month: string | undefined): void {
    if (month === undefined) {
      this.#undated += 1;
      return;
    }
    const first = instantOf(from);
    if (first === undefined) return;
    const last = instantOf(to) ?? first;
    const known = this.#months.get(month);
    if (known === undefined) this.#months.set(month, { first, last });
    else {
      known.first = Math.min(known.first, first);
      known.last = Math.max(known.last, last);
    }
  }

  notes(): string[] {
    const notes: string[] = [];
    for (const [month, { first, last }] of [...this.#months].sort()) {
      const covered = (last - first) / HOUR;
      const hours = hoursOfMonth(month);
      if (covered < WHOLE * hours) {
        notes.push(
          `${month} is not whole: the rows cover ${Math.round(covered)} of ${hours} hours, so monthly quantities are too low.`,
        );
      }
    }
    if (this.#undated > 0)
      notes.push(
        `${this.#undated} rows have no billing month that could be read; they count as one month of 730 hours.`,
      );
    return notes;
  }
}
