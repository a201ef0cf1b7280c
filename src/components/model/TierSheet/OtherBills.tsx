import { BASE_PLATFORM_IDS, formatUsers, totalText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { Platform } from '../Platform';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { Bill } from '../tables/Bill';

interface OtherBillsProps {
  readonly best: string;
  readonly users: number;
  /** The platforms to choose from; the three where not given. */
  readonly among?: readonly PlatformId[];
}

/** The bills of the platforms that are not the best value, each closed to one line with its total. */
export function OtherBills({ best, users, among = BASE_PLATFORM_IDS }: OtherBillsProps): ReactNode {
  const scenario = useScenario();
  const others = among.filter((id) => id !== best);
  return others.map((id) => {
    const answer = answers.estimate(scenario, id, users);
    const known = answer.deployment.unknowns.length === 0;
    return (
      <details key={id} className="explain folded">
        <summary>
          <Platform id={id} />{' '}
          <span className="soft">
            at {formatUsers(users)} users: {known ? '' : 'at least '}
            {totalText(answer)} a month
          </span>
        </summary>
        <Bill platform={id} users={users} />
      </details>
    );
  });
}
