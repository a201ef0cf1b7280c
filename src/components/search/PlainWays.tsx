import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { ReactNode } from 'react';

const WAYS = [
  { to: '/guide', label: 'Contents of the guide' },
  { to: '/reference/prices', label: 'All prices' },
  { to: '/reference/limits', label: 'All limits' },
  { to: '/reference/assumptions-and-method', label: 'All assumptions' },
];

/** Links that lead on where search does not; they keep the what-if of the page. */
export function PlainWays({ onFollow }: { readonly onFollow: () => void }): ReactNode {
  const { search } = useLocation();
  return (
    <ul className="search-ways">
      {WAYS.map(({ to, label }) => (
        <li key={to}>
          <Link to={to + search} onClick={onFollow}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
