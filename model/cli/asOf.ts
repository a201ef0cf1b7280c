import { booksAt, priceBooks, prices } from '../prices/index';
import type { OptionKind, Words } from './verb';

/** The option of every verb that computes with prices. */
export const AS_OF_OPTION: Readonly<Record<string, OptionKind>> = { '--as-of': 'value' };
export const AS_OF_USAGE = '[--as-of YYYY-MM-DD]';

/** The date that the option gives, as written; whoever looks the prices up checks it. */
export function asOfIn({ values }: Words): string | undefined {
  return values.get('--as-of')?.[0];
}

/** An answer for a reader, with a line that says how much of the price set of that date is known. */
export function underAsOf(text: string, date: string | undefined): string {
  if (date === undefined) return text;
  const then = booksAt(priceBooks, date).flatMap((book) => book.prices);
  const earlier = then.filter((price, index) => price !== prices[index]).length;
  const have = earlier === 1 ? 'record has' : 'records have';
  return `${text}\n\nPrices as they stood on ${date}: ${earlier} of ${then.length} ${have} earlier terms on file; the others count as filed.`;
}
