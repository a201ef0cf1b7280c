import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useCurrentSidebarCategory, useDocById } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';

/** All runbooks by group, as the side menu has them, each with what it does. */
export function RunbookList(): ReactNode {
  return useCurrentSidebarCategory().items.map((item) =>
    item.type === 'category' ? (
      <section key={item.label} aria-label={item.label}>
        <p className="runbook-group">{item.label}</p>
        <ul>
          {item.items.map((entry) => (
            <Entry key={'docId' in entry ? entry.docId : undefined} item={entry} />
          ))}
        </ul>
      </section>
    ) : null,
  );
}

function Entry({ item }: { readonly item: PropSidebarItem }): ReactNode {
  const doc = useDocById(item.type === 'link' ? item.docId : undefined);
  if (item.type !== 'link') return null;
  return (
    <li>
      <Link to={item.href}>{item.label}</Link>: {doc?.description}
    </li>
  );
}
