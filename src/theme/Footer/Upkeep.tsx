import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/** Where a reader reports something: an issue of the form for pages, with the address filled in. */
function issueAddress(repository: string, page: string): string {
  const query = new URLSearchParams({ template: 'page.yml', title: `Page ${page}: `, page });
  return `${repository}/issues/new?${query}`;
}

/** When the guide last changed, and the way to report what is wrong with the page. */
export function Upkeep(): ReactNode {
  const { customFields = {}, url } = useDocusaurusContext().siteConfig;
  const { repository, lastChange } = customFields as { repository?: string; lastChange?: string };
  const { pathname } = useLocation();
  // The page for addresses that do not exist was built at another address than the one it answers.
  return (
    <span className="foot-upkeep" suppressHydrationWarning>
      {lastChange
        ? `The guide last changed on ${lastChange}.`
        : 'When the guide last changed is not known to this copy.'}{' '}
      {repository && (
        <a href={issueAddress(repository, url + pathname)} suppressHydrationWarning>
          Report a problem with this page
        </a>
      )}
    </span>
  );
}
