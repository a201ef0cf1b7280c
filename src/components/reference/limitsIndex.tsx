import type { ReactNode } from 'react';
import { type IndexProps, VendorIndex } from './VendorIndex';

/** /reference/limits: the vendors whose limits are on record. */
export default function LimitsIndex(props: IndexProps): ReactNode {
  return (
    <VendorIndex kind="limits" {...props} title="Limits and sources">
      Quotas and capacities, with what happens beyond them. The guide names the limit that a deployment reaches first
      and the user count at which it is reached.
    </VendorIndex>
  );
}
