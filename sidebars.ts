import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { referencePages, sections } from './src/site/contents';
import { EXPLORER } from './src/site/guideMap';

const sidebars: SidebarsConfig = {
  guide: [
    { type: 'doc', id: 'README', label: 'Overview' },
    { type: 'link', href: EXPLORER.href, label: EXPLORER.label },
    {
      type: 'category',
      label: 'Infrastructure',
      collapsed: false,
      items: sections.map((page) => ({ type: 'doc', id: page.doc, label: `${page.number}. ${page.label}` })),
    },
    {
      type: 'category',
      label: 'Reference',
      collapsed: false,
      items: [
        { type: 'link', href: '/reference/prices', label: 'Prices and sources' },
        ...referencePages.map((page) => ({ type: 'doc' as const, id: page.doc, label: page.label })),
      ],
    },
  ],
};

export default sidebars;
