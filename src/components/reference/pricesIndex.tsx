import type { ReactNode } from 'react';
import { type IndexProps, VendorIndex } from './VendorIndex';

/** /reference/prices: the vendors whose prices are on record. */
export default function PricesIndex(props: IndexProps): ReactNode {
  return (
    <VendorIndex kind="prices" {...props} title="Prices and sources">
      Every dollar in the guide is computed from these records. A record holds the number, its unit, what is included on
      which plan, how it is packaged, what was read and when, and a link to check it today.
    </VendorIndex>
  );
}
