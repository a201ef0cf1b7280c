import { formatFullness, isHardLimit, type Limit, noBreak, policyOf, usedText } from '@gymrats/model';
import type { CSSProperties, ReactNode } from 'react';

interface HeadroomProps {
  readonly limits: readonly Limit[];
  /** So many, the fullest. Default 6. */
  readonly shown?: number;
}

/** The fullest limits of a deployment as bars, each with its figures in words. */
export function Headroom({ limits, shown = 6 }: HeadroomProps): ReactNode {
  const fullest = [...limits].sort((one, other) => other.utilisation - one.utilisation).slice(0, shown);
  return (
    <ul
      className="headrooms"
      aria-label={shown < limits.length ? 'The fullest limits' : 'The limits, the fullest first'}
    >
      {fullest.map((limit) => (
        <li key={limit.id} className="headroom" data-state={policyOf(limit).state}>
          <span className="headroom-name">{limit.label}</span>
          <span className="headroom-bar" aria-hidden="true">
            <span style={{ '--used': `${Math.round(limit.utilisation * 100)}%` } as CSSProperties} />
          </span>
          <span className="headroom-text">
            {noBreak(`${usedText(limit)}: ${formatFullness(limit.utilisation)}`)}
            {limit.utilisation > 1 && `, ${isHardLimit(limit) ? limit.beyond : 'billed beyond the quota'}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
