import Link from '@docusaurus/Link';
import { formatUsers } from '@gymrats/model';
import type { ReactNode } from 'react';
import type { SiteTier } from '../../site/tiers';
import { PeakDayChart } from '../charts';
import { OpenFolds } from '../model/DataTable/OpenFolds';
import { TierActions, TierBills, TierConfiguration, TierDemand, TierLimits } from '../model/TierSheet/parts';
import { SimulatedDay } from '../model/tables/SimulatedDay';
import { TierChanges } from '../model/tables/TierChanges';
import { TripledLoad } from '../model/tables/TripledLoad';
import { Validated } from '../model/tables/Validated';
import { onDemand } from '../onDemand/onDemand';

const HowSureTable = onDemand<{ readonly users: number }>('HowSureTable', {
  element: 'div',
  behind: (props, built) => <OpenFolds around={built} name="Flips" props={props} />,
});

/** A part of a tier's page under its own heading. */
export interface TierPart {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** The parts of a tier's page in reading order; the first tier has none before it to change from. */
export function partsOf({ users }: SiteTier, before: SiteTier | undefined): readonly TierPart[] {
  const changes = before && {
    id: 'changes',
    title: `What changes from ${formatUsers(before.users)} users`,
    content: <TierChanges users={users} />,
  };
  return [
    ...(changes ? [changes] : []),
    { id: 'sure', title: 'How sure the answer is', content: <HowSureTable users={users} /> },
    { id: 'actions', title: 'What to do', content: <TierActions users={users} /> },
    { id: 'run', title: 'What to run', content: <TierConfiguration users={users} /> },
    { id: 'load', title: 'What the users ask for', content: <TierDemand users={users} /> },
    { id: 'tested', title: 'How far it is tested', content: <Tested users={users} /> },
    { id: 'peak-day', title: 'The January peak day', content: <PeakDay users={users} /> },
    { id: 'bills', title: 'What it costs', content: <TierBills users={users} /> },
    { id: 'limits', title: 'How full it is', content: <TierLimits users={users} /> },
  ];
}

/** The load run of this tier, with the way to the measurement. */
function Tested({ users }: { readonly users: number }): ReactNode {
  return (
    <>
      <Validated users={users} />
      <p>
        What was measured, and on which machine:{' '}
        <Link to="/reference/assumptions-and-method#measured">Assumptions and method</Link>.
      </p>
    </>
  );
}

/** The simulated day, and three times of it. */
function PeakDay({ users }: { readonly users: number }): ReactNode {
  return (
    <>
      <PeakDayChart users={users} />
      <SimulatedDay users={users} />
      <TripledLoad users={users} />
    </>
  );
}
