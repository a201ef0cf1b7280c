import { referencePages, sections, tierLinks } from './contents';

/** The explorer: not a document, so that it is named here. */
export const EXPLORER = { label: 'The full answer at your size', href: '/explore' };

/** Columns of the footer: only what exists is linked. Build time only. */
export const guideMap = [
  {
    title: 'Registered users',
    items: [
      ...tierLinks.map((tier) => ({ label: tier.label, to: tier.href })),
      { label: EXPLORER.label, to: EXPLORER.href },
      { label: 'Compare two set-ups', to: '/compare' },
      { label: 'Import your files', to: '/import' },
    ],
  },
  { title: 'Infrastructure', items: sections.map((page) => ({ label: page.label, to: page.href })) },
  {
    title: 'Reference',
    items: [
      { label: 'Runbooks', to: '/runbooks' },
      { label: 'Prices and sources', to: '/reference/prices' },
      { label: 'Limits and sources', to: '/reference/limits' },
      ...referencePages.map((page) => ({ label: page.label, to: page.href })),
    ],
  },
].filter((column) => column.items.length > 0);
