import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { onDemand } from '../../onDemand/onDemand';
import { DeploymentDiagram } from '../diagramsInPage';
import { CostSheet } from '../tables/CostSheet';
import { LoadSheet } from '../tables/LoadSheet';
import { TierActionsInBrief, TierHeadroom, TierVerdict, useBest } from './brief';

interface OfTier {
  readonly users: TierUsers;
}

const FullTables = onDemand<OfTier>('FullTables', { element: 'div' });

/**
 * A tier in brief, below the heading that the page gives it: verdict, actions, what to run, load, cost and the fullest limits. The tier's
 * own page has the full tables.
 */
export function TierSheet({ users }: OfTier): ReactNode {
  const best = useBest(users);
  return (
    <div className="tier-sheet">
      <TierVerdict users={users} />
      <TierActionsInBrief users={users} />
      {best && <DeploymentDiagram platform={best.platform} users={users} />}
      <LoadSheet users={users} />
      <CostSheet users={users} />
      <TierHeadroom users={users} />
      <FullTables users={users} />
    </div>
  );
}
