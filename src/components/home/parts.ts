import { useOwnAsked } from '../model/asked';
import { onDemand } from '../onDemand/onDemand';

/** How a number of the ladder is made (`Chain.tsx`). */
export const Chain = onDemand('Chain', { element: 'div' });

/** The seven tiers and the reader's own number (`Ladder.tsx`). */
export const Ladder = onDemand('Ladder', { element: 'div', useQuestion: useOwnAsked });

/** Three results that most people do not expect (`Surprises.tsx`). */
export const Surprises = onDemand('Surprises', { element: 'div' });
