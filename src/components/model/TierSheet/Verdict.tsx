import {
  configurationLabel,
  NONE_CARRIES,
  noBreak,
  perUserText,
  type Recommendation,
  rangeText,
  totalText,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { Figure } from '../figures/Figure';
import { HowSure } from '../HowSure';
import { Outlook } from '../Outlook';
import { Platform } from '../Platform';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';

/** The answer of a tier: platform, size, monthly total with its range, cost per user, and the reason; or that no platform carries it. */
export function Verdict({ recommendation }: { readonly recommendation: Recommendation }): ReactNode {
  const { best, because, carried, users } = recommendation;
  const scenario = useScenario();
  const { low, high } = answers.range(scenario, best.id, users);
  const split = answers.split(scenario, best.id, users);
  if (!carried) {
    return (
      <>
        <p className="verdict-figure">{NONE_CARRIES}</p>
        <p>{because}</p>
      </>
    );
  }
  return (
    <>
      <div className="verdicts">
        <div className="verdict">
          <p className="eyebrow">Best value</p>
          <p className="verdict-figure verdict-platform">
            <Platform id={best.id as PlatformId} />
          </p>
          <p>{configurationLabel(best.deployment.configuration)}</p>
        </div>
        <div className="verdict">
          <p className="eyebrow">USD a month</p>
          <p className="verdict-figure">
            <span className="marked">
              <Figure of={['total', best.id, users]}>{totalText(best)}</Figure>
            </span>
          </p>
          <p>
            <Figure of={['range', best.id, users]}>{rangeText(low, high)}</Figure> from low to high demand
          </p>
        </div>
        <div className="verdict">
          <p className="eyebrow">Per 1,000 registered users and month</p>
          <p className="verdict-figure">
            <Figure of={['per-user', best.id, users]}>{perUserText(best)}</Figure>
          </p>
          <p>
            Service level “{best.deployment.level.label}”, availability {noBreak(best.deployment.level.availability)}
          </p>
        </div>
      </div>
      <p>
        {because}
        {split && <span className="promise-split">{` ${split}`}</span>}
      </p>
      <HowSure users={users} />
      <Outlook users={users} />
    </>
  );
}
