import { perUserText, type Recommendation, rangeText, totalText } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { Platform } from '../Platform';
import type { PlatformId } from '../platforms';
import { useScenario } from '../scenario';

/** The answer of a tier: platform, size, monthly total with its range, cost per user, and the reason. */
export function Verdict({ recommendation }: { readonly recommendation: Recommendation }): ReactNode {
  const { best, because, users } = recommendation;
  const { low, high } = answers.range(useScenario(), best.id, users);
  return (
    <>
      <div className="verdicts">
        <div className="verdict">
          <p className="eyebrow">Best value</p>
          <p className="verdict-figure verdict-platform">
            <Platform id={best.id as PlatformId} />
          </p>
          <p>{best.deployment.size}</p>
        </div>
        <div className="verdict">
          <p className="eyebrow">USD a month</p>
          <p className="verdict-figure">
            <span className="marked">{totalText(best)}</span>
          </p>
          <p>{rangeText(low, high)} from low to high demand</p>
        </div>
        <div className="verdict">
          <p className="eyebrow">Per registered user and month</p>
          <p className="verdict-figure">{perUserText(best)}</p>
          <p>
            Service level “{best.deployment.level.label}”, availability {best.deployment.level.availability}
          </p>
        </div>
      </div>
      <p>{because}</p>
    </>
  );
}
