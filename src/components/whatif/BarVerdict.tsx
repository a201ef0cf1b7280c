import {
  bindingLimit,
  configurationLabel,
  NONE_CARRIES,
  platformName,
  rangeText,
  reachedText,
  totalText,
} from '@gymrats/model';
import { type ReactNode, useMemo } from 'react';
import { Platform } from '../model/Platform';
import type { PlatformId } from '../model/platforms';
import { answerFor } from './answerFor';
import type { WhatIf } from './question';

/** The answer in one line: platform, size, monthly total with its range, first hard limit. */
export function BarVerdict({ settings }: Pick<WhatIf, 'settings'>): ReactNode {
  const { best, carried, low, high } = useMemo(() => answerFor(settings), [settings]);
  const limit = bindingLimit(best.deployment.limits);
  const least = best.deployment.unknowns.length > 0 ? 'at least ' : '';
  if (!carried) {
    return (
      <p className="what-if-verdict">
        <strong>{NONE_CARRIES}</strong>
      </p>
    );
  }
  return (
    <p className="what-if-verdict">
      <Platform id={best.id as PlatformId} />{' '}
      <span className="what-if-size">{configurationLabel(best.deployment.configuration)}</span>{' '}
      <strong className="marked">{`${least}${totalText(best)} a month`}</strong>{' '}
      <span className="soft">
        {`${rangeText(low, high)}; `}
        {limit ? `${limit.label} at ${reachedText(limit)} users` : `no hard limit on ${platformName(best.id)}`}
      </span>
    </p>
  );
}
