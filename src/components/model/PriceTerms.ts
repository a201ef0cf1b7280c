import { onDemand } from '../onDemand/onDemand';
import { useNothingAsked } from './asked';

/** The terms of every amount on a page, said once. */
export const PriceTerms = onDemand('PriceTerms', { element: 'div', useQuestion: useNothingAsked });
