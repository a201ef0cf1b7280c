import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { siteTiers, tierPageHref } from '../../site/tiers';

/** A link that search offers before anything is typed. */
export interface WayIn {
  readonly label: string;
  readonly to: string;
}

const ASKED_MOST = [
  '/infrastructure/platform-comparison',
  '/infrastructure/cost-projections',
  '/infrastructure/migration-playbook',
  '/reference/prices',
  '/reference/limits',
  '/reference/assumptions-and-method',
];

/** The tiers, the pages that are asked for most, and where all else begins; only what exists. */
export function useWaysIn(): { readonly tiers: readonly WayIn[]; readonly pages: readonly WayIn[] } {
  const { siteConfig } = useDocusaurusContext();
  const columns = siteConfig.customFields?.guideMap as readonly { readonly items: readonly WayIn[] }[];
  const links = columns.flatMap(({ items }) => items);
  return {
    tiers: siteTiers.map((tier) => ({ label: `${tier.label} users`, to: tierPageHref(tier) })),
    pages: ASKED_MOST.flatMap((to) => links.find((link) => link.to === to) ?? []),
  };
}
