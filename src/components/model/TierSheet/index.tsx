import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../inPage';
import { TierActions, TierBills, TierConfiguration, TierDemand, TierLimits, TierVerdict } from './parts';

/** All of a tier, below the heading that the page gives it: verdict, actions, what to run, demand, bills, limits. */
export const TierSheet = inPage('TierSheet', ({ users }: { readonly users: TierUsers }): ReactNode => {
  return (
    <div className="tier-sheet">
      <TierVerdict users={users} />
      <TierActions users={users} />
      <TierConfiguration users={users} />
      <TierDemand users={users} />
      <TierBills users={users} />
      <TierLimits users={users} />
    </div>
  );
});
