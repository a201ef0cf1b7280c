import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { DeploymentDiagram } from '../diagrams';
import { inPage } from '../inPage';
import { CostSheet } from '../tables/CostSheet';
import { LoadSheet } from '../tables/LoadSheet';
import { TierActionsInBrief, TierHeadroom, TierVerdict, useBest } from './brief';
import { FullTables } from './FullTables';

/**
 * A tier in brief, below the heading that the page gives it: verdict, actions, what to run, load, cost and the fullest limits. The tier's
 * own page has the full tables.
 */
export const TierSheet = inPage('TierSheet', ({ users }: { readonly users: TierUsers }): ReactNode => {
  const { platform } = useBest(users);
  return (
    <div className="tier-sheet">
      <TierVerdict users={users} />
      <TierActionsInBrief users={users} />
      <DeploymentDiagram platform={platform} users={users} />
      <LoadSheet users={users} />
      <CostSheet users={users} />
      <TierHeadroom users={users} />
      <FullTables users={users} />
    </div>
  );
});
