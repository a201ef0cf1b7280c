import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

interface MapColumn {
  readonly items: readonly { readonly to: string }[];
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** Addresses of the guide's pages that exist, without anchors: a page is linked once it is written. */
export function usePages(): ReadonlySet<string> {
  const { siteConfig } = useDocusaurusContext();
  const columns = (siteConfig.customFields?.guideMap ?? []) as readonly MapColumn[];
  const found = known.get(columns);
  if (found) return found;
  const pages = new Set(columns.flatMap((column) => column.items.map((item) => item.to.replace(/#.*$/, ''))));
  known.set(columns, pages);
  return pages;
}
