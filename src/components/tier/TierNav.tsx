import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { type SiteTier, siteTiers, tierPageHref } from '../../site/tiers';

/** The seven tiers in a row, the current one marked. */
export function TierNav({ current }: { readonly current: SiteTier }): ReactNode {
  return (
    <nav className="tier-nav" aria-label="Tiers">
      <ul>
        {siteTiers.map((tier) => (
          <li key={tier.users}>
            <Link
              to={tierPageHref(tier)}
              aria-label={`${tier.label} users`}
              aria-current={tier.users === current.users ? 'page' : undefined}
            >
              {tier.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
