import { formatUsers, totalText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { inPage } from '../inPage';
import { Platform } from '../Platform';
import type { PlatformAt } from '../platforms';
import { useScenario } from '../scenario';

/** A platform and its total in a line: "AWS at 10K users: $430 a month". */
export const BillTotal = inPage('BillTotal', ({ platform, users }: PlatformAt): ReactNode => {
  const answer = answers.estimate(useScenario(), platform, users);
  const isKnown = answer.deployment.unknowns.length === 0;
  return (
    <>
      <Platform id={platform} />{' '}
      <span className="soft">
        at {formatUsers(users)} users: {isKnown ? '' : 'at least '}
        {totalText(answer)} a month
      </span>
    </>
  );
});
