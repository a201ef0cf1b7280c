import type { ReactNode } from 'react';
import { onDemand } from '../../onDemand/onDemand';
import type { PlatformAt, PlatformId } from '../platforms';
import { Bill } from '../tables/Bill';

const BillTotal = onDemand<PlatformAt>('BillTotal', { element: 'span' });

interface OtherBillsProps {
  readonly platforms: readonly PlatformId[];
  readonly users: number;
}

/** The bills of other platforms than the best value, each closed to one line with its total. */
export function OtherBills({ platforms, users }: OtherBillsProps): ReactNode {
  return platforms.map((id) => (
    <details key={id} className="explain folded">
      <summary>
        <BillTotal platform={id} users={users} />
      </summary>
      <Bill platform={id} users={users} />
    </details>
  ));
}
