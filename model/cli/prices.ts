import { booksAt, type Price, priceBooks, prices as records } from '../prices/index';
import { AS_OF_OPTION, AS_OF_USAGE, asOfIn, underAsOf } from './asOf';
import { recordsUnder } from './records';
import { plain, textTable } from './table';
import type { Verb } from './verb';

function amount({ usd, tiers }: Price): string {
  if (usd !== undefined) return plain(usd);
  return (tiers ?? []).map((tier) => `${plain(tier.usd)} from ${plain(tier.from)}`).join(', ');
}

function pricesText(found: readonly Price[]): string {
  const rows = found.map((price) => [price.id, price.unit, amount(price), price.asOf, price.checkAt]);
  return textTable(['price', 'unit', 'usd', 'as of', 'check at'], rows);
}

export const prices: Verb = {
  name: 'prices',
  usage: `prices [PREFIX] ${AS_OF_USAGE} [--json]`,
  summary: 'the price records, all or those whose id begins with PREFIX',
  operands: [0, 1],
  options: AS_OF_OPTION,
  answer: (words) => {
    const asOf = asOfIn(words);
    const then = asOf === undefined ? records : booksAt(priceBooks, asOf).flatMap((book) => book.prices);
    const value = recordsUnder('prices', then, words.operands[0]);
    return { value, text: () => underAsOf(pricesText(value), asOf) };
  },
};
