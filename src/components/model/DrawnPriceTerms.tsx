import { noBreak, PRICE_TERMS } from '@gymrats/model';
import type { ReactNode } from 'react';

/** The terms of every amount on a page. */
export function PriceTerms(): ReactNode {
  return <p className="table-foot price-terms">{noBreak(PRICE_TERMS)}</p>;
}
