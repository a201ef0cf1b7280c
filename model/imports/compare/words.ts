/** In the place of an amount where a file states quantities only. */
export const NO_AMOUNT = 'no amount in the file';

const PLAIN = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

/** A number for a sentence: at most six digits. */
export function plain(value: number): string {
  return PLAIN.format(value === 0 ? 0 : value);
}
