import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { siteTiers } from '../../site/tiers';
import { usePages } from '../model/pages';
import { TIER_PAGE, tierHref } from '../model/references';

/** The sheets of the seven tiers, as plain links. */
export function TierLinks(): ReactNode {
  if (!usePages().has(TIER_PAGE)) return null;
  return (
    <nav className="explorer-tiers" aria-label="Pages of the tiers">
      <span>Pages of the tiers:</span>
      {siteTiers.map(({ users, label }) => (
        <Link key={users} to={tierHref(users)} aria-label={`${label} users`}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
