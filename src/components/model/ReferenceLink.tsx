import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Reference } from '@gymrats/model';
import type { ReactNode } from 'react';
import { usePages } from './pages';
import { referenceHref } from './references';

interface ReferenceLinkProps {
  readonly to: Reference | undefined;
  readonly children: ReactNode;
}

/** Text that leads to the record, assumption, rule or tier behind it; plain text where there is none. */
export function ReferenceLink({ to, children }: ReferenceLinkProps): ReactNode {
  const pages = usePages();
  const href = to && referenceHref(to, pages);
  return href ? <PlainLink href={href}>{children}</PlainLink> : children;
}

/** A checked link without the router: a tier page has more than a thousand, and each `<Link>` costs five components to bring to life. */
function PlainLink({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return <a href={useCheckedAddress(href)}>{children}</a>;
}

/** Address of a page or an anchor below the base path; the build fails where it leads nowhere. */
export function useCheckedAddress(href: string): string {
  const address = useBaseUrl(href.replace('#', '/#'));
  useBrokenLinks().collectLink(address);
  return address;
}
