const WHOLE_MONTHS: ReadonlySet<number> = new Set([28, 29, 30, 31].map((days) => days * 24));

/**
 * Hours of the billing period of a bill that does not state them: those of a resource that ran all month. Undefined where none of the
 * quantities is a whole month.
 */
export function periodHours(hours: Iterable<number>): number | undefined {
  let found: number | undefined;
  for (const quantity of hours) if (WHOLE_MONTHS.has(quantity) && quantity > (found ?? 0)) found = quantity;
  return found;
}
