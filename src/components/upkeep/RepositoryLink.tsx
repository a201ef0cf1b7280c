import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/** The repository that holds the guide, as a link where the build knows its address. */
export function RepositoryLink({ children }: { readonly children: ReactNode }): ReactNode {
  const { customFields } = useDocusaurusContext().siteConfig;
  const repository = customFields?.repository as string | undefined;
  return repository ? <a href={repository}>{children}</a> : children;
}
