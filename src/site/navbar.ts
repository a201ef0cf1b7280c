import type { NavbarItem } from '@docusaurus/theme-common';
import { referencePages, sections, tierLinks } from './contents';

const tierMenu: NavbarItem = {
  type: 'dropdown',
  label: 'Tiers',
  position: 'left',
  items: tierLinks.map((tier) => ({ label: `${tier.label} users`, to: tier.href })),
};

const comparison = sections.find((page) => page.doc.endsWith('/platform-comparison'));
const costs = sections.find((page) => page.doc.endsWith('/cost-projections'));
const assumptions = referencePages.find((page) => page.doc.endsWith('/assumptions-and-method'));

/** Top bar: the guide, the tiers, the two sections that are asked for most, the tools, and where the numbers come from. */
export const navbar = {
  title: 'GymRats',
  logo: { alt: '', src: 'img/logo.svg', width: 30, height: 30 },
  items: [
    { to: '/guide', label: 'Guide', position: 'left' as const, activeBaseRegex: '/guide/?$' },
    tierMenu,
    ...(comparison ? [{ to: comparison.href, label: 'Platforms', position: 'left' as const }] : []),
    ...(costs ? [{ to: costs.href, label: 'Costs', position: 'left' as const }] : []),
    { to: '/compare', label: 'Compare', position: 'right' as const },
    { to: '/import', label: 'Your files', position: 'right' as const },
    { type: 'custom-what-if', label: 'What if', position: 'right' as const },
    {
      to: '/reference/prices',
      label: 'Prices',
      position: 'right' as const,
      activeBaseRegex: '/reference/(prices|limits)',
    },
    ...(assumptions ? [{ to: assumptions.href, label: 'Method', position: 'right' as const }] : []),
  ],
};
