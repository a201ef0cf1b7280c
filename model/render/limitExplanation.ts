import { formatCount, formatNumber, formatShare } from '../format';
import type { Limit } from '../platforms';
import { readingOf, sourceReference } from './references';
import type { Explanation } from './table';

/** How full a limit is, with the record or rule that sets it. */
export function explainLimit({ used, capacity, utilisation, source, unit }: Limit): Explanation {
  return {
    formula: `${formatNumber(used)} / ${formatCount(capacity)} ${unit} = ${formatShare(utilisation)}`,
    inputs: [{ label: 'Source', text: `${source}, ${readingOf(source)}`, reference: sourceReference(source) }],
  };
}
