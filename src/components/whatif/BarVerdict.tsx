import { bindingLimit, platformName, rangeText, reachedText, totalText } from '@gymrats/model';
import { type ReactNode, useMemo } from 'react';
import { Platform } from '../model/Platform';
import type { PlatformId } from '../model/platforms';
import { answerFor } from './answerFor';
import type { WhatIf } from './question';

/** The answer in one line: platform, size, monthly total with its range, first wall. */
export function BarVerdict({ settings }: Pick<WhatIf, 'settings'>): ReactNode {
  const { best, low, high } = useMemo(() => answerFor(settings), [settings]);
  const wall = bindingLimit(best.deployment.limits);
  const least = best.deployment.unknowns.length > 0 ? 'at least ' : '';
  return (
    <p className="what-if-verdict">
      <Platform id={best.id as PlatformId} /> <span className="what-if-size">{best.deployment.size}</span>{' '}
      <strong className="marked">{`${least}${totalText(best)} a month`}</strong>{' '}
      <span className="soft">
        {`${rangeText(low, high)}; `}
        {wall ? `${wall.label} at ${reachedText(wall)} users` : `no wall on ${platformName(best.id)}`}
      </span>
    </p>
  );
}
