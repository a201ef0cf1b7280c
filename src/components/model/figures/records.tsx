import { assumptionText, getAssumption, getLimit, limitText, priceText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../inPage';
import { Figure } from './Figure';

/** A price with its unit, linked to its record: "$0.03 per GB". */
export const Price = inPage('Price', ({ id }: { readonly id: string }): ReactNode => {
  return <Figure of={['price', id]}>{priceText(id)}</Figure>;
});

/** A limit's value with its unit, linked to its record. `at` picks one number where there are several. */
export const LimitValue = inPage(
  'LimitValue',
  ({ id, at }: { readonly id: string; readonly at?: string }): ReactNode => {
    return <Figure of={['limit', at ? `${id}:${at}` : id]}>{limitText(getLimit(id), at)}</Figure>;
  },
);

/** An assumption's base value with low and high, linked to its evidence: "7 % (5 % to 10 %)". */
export const Assumed = inPage('Assumed', ({ id }: { readonly id: string }): ReactNode => {
  return <Figure of={['assumed', id]}>{assumptionText(getAssumption(id))}</Figure>;
});
