import Link from '@docusaurus/Link';
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
  return href ? <Link to={href}>{children}</Link> : children;
}
