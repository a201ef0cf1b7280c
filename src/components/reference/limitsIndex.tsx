import type { ReactNode } from 'react';
import type { VendorSummary } from './types';
import { VendorIndex } from './VendorIndex';

/** /reference/limits: the vendors whose limits are on record. */
export default function LimitsIndex({ vendors }: { readonly vendors: readonly VendorSummary[] }): ReactNode {
  return (
    <VendorIndex kind="limits" vendors={vendors} title="Limits and sources">
      Quotas and capacities, with what happens beyond them. The guide names the limit that a deployment reaches first
      and the user count at which it is reached.
    </VendorIndex>
  );
}
