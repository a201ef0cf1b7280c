import type { TierUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import { tierOf, tierPageHref } from '../../../site/tiers';
import { onDemand } from '../../onDemand/onDemand';
import { useAnswer } from '../../onDemand/useAnswer';
import { WorkLists } from '../../work/WorkLists';

/** Tasks that a tier in brief shows. */
const MOST_TASKS = 5;

interface OfTier {
  readonly users: TierUsers;
}

/** The best value of a tier; the page carries it in its `TierVerdict`. Undefined while the code that answers is on its way. */
export const useBest = (users: TierUsers) => useAnswer('best', users).answer;

/** Platform, total, cost per user and the reason. */
export const TierVerdict = onDemand<OfTier>('TierVerdict', { element: 'div' });

/** The fullest limits of a tier's deployment as bars. */
export const TierHeadroom = onDemand<OfTier>('TierHeadroom', { element: 'div' });

/** The same in brief: the most urgent tasks, with a link to all of them on the tier's own page. */
export function TierActionsInBrief({ users }: OfTier): ReactNode {
  return <WorkLists users={users} most={MOST_TASKS} all={`${tierPageHref(tierOf(users))}#actions`} />;
}
