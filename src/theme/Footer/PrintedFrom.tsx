import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';

/**
 * The last line of a printed page: where it is from, with the query that holds a reader's own numbers, and how old the price books
 * are. Shown in print only.
 */
export function PrintedFrom({ pricesLookedUp }: { readonly pricesLookedUp: string }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { pathname, search } = useLocation();
  const address = `${siteConfig.url}${pathname}${useIsBrowser() ? search : ''}`;
  // The page for addresses that do not exist was built at another address than the one it answers.
  return (
    <p className="printed-from container" suppressHydrationWarning>
      {`${siteConfig.title}, ${address}. All prices were last reviewed on or after ${pricesLookedUp}.`}
    </p>
  );
}
