import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { nearest } from '@gymrats/model';
import type { ReactNode } from 'react';

interface Column {
  readonly items: readonly { readonly label: string; readonly to: string }[];
}

const lastPart = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

/** Pages whose address is nearest to the one that does not exist. Room for them is in the page as built, which serves every address. */
export function Suggestions(): ReactNode {
  const isBrowser = useIsBrowser();
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  const pages = ((siteConfig.customFields?.guideMap ?? []) as readonly Column[]).flatMap(({ items }) => items);
  const byPart = new Map(pages.map((page) => [lastPart(page.to), page]));
  const found = nearest(lastPart(pathname), byPart.keys()).flatMap((part) => byPart.get(part) ?? []);
  if (!isBrowser) return <p className="lost-near" />;
  return (
    <p className="lost-near">
      Perhaps you meant{' '}
      {found.map(({ label, to }, index) => [
        index > 0 && ', ',
        <Link key={to} to={to}>
          {label}
        </Link>,
      ])}
      .
    </p>
  );
}
