import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { ReactNode } from 'react';

const LISTS = [
  { to: '/guide', label: 'Contents of the guide' },
  { to: '/reference/prices', label: 'All prices' },
  { to: '/reference/limits', label: 'All limits' },
  { to: '/reference/assumptions-and-method', label: 'All assumptions' },
];

interface SearchMessageProps {
  /** What happened, and what to do. */
  readonly children: ReactNode;
  readonly onFollow: () => void;
}

/** Stands where results would, with links to where everything is listed. */
export function SearchMessage({ children, onFollow }: SearchMessageProps): ReactNode {
  const { search } = useLocation();
  return (
    <div className="search-message" role="alert">
      {children}
      <p>These pages list everything:</p>
      <ul>
        {LISTS.map(({ to, label }) => (
          <li key={to}>
            <Link to={to + search} onClick={onFollow}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
