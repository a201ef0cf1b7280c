import Link from '@docusaurus/Link';
import {
  bindingLimit,
  configurationLabel,
  formatNumber,
  formatUsers,
  type Limit,
  NONE_CARRIES,
  perUserText,
  rangeText,
  reachedText,
  totalText,
  USER_RANGE,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { siteTiers, tierPageHref } from '../../site/tiers';
import { answers } from '../model/answers';
import { Platform } from '../model/Platform';
import type { PlatformId } from '../model/platforms';
import { useScenario } from '../model/scenario';

interface RungProps {
  readonly users: number;
}

function FirstHardLimit({ limit }: { readonly limit: Limit | undefined }): ReactNode {
  if (!limit) return `None up to ${formatNumber(USER_RANGE.max)} users`;
  return (
    <>
      {limit.label} <span className="rung-when">at {reachedText(limit)} users</span>
    </>
  );
}

/** One number of users on the ladder, a tier or the reader's own: platform, size, monthly total with its range, cost per user, first hard limit. */
export function Rung({ users }: RungProps): ReactNode {
  const scenario = useScenario();
  const tier = siteTiers.find((each) => each.users === users);
  const { best, carried } = answers.recommend(scenario, users);
  const { low, high } = answers.range(scenario, best.id, users);
  const size = (
    <>
      <strong>{formatUsers(users)}</strong>{' '}
      <span>{tier ? (users === 10 ? 'registered users' : 'users') : 'yours'}</span>
    </>
  );
  return (
    <li className={tier ? 'rung' : 'rung rung--own'}>
      <p className="rung-size">{tier ? <Link to={tierPageHref(tier)}>{size}</Link> : size}</p>
      <p className="rung-run">
        <span className="rung-label">Run</span>
        {carried ? <Platform id={best.id as PlatformId} /> : NONE_CARRIES}
        <span className="rung-detail">{configurationLabel(best.deployment.configuration)}</span>
      </p>
      <p className="rung-cost">
        <span className="rung-label">USD a month</span>
        <span className="marked">{totalText(best)}</span>
        <span className="rung-detail">{rangeText(low, high)}</span>
      </p>
      <p className="rung-each">
        <span className="rung-label">Per 1,000 users</span>
        {perUserText(best)}
      </p>
      <p className="rung-limit">
        <span className="rung-label">First hard limit</span>
        <FirstHardLimit limit={bindingLimit(best.deployment.limits)} />
      </p>
    </li>
  );
}
