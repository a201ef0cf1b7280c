import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteTiers, tierPageHref } from './tiers';

/** A page that the site may link: its document id under docs/, its address, and how menus call it. */
export interface SitePage {
  readonly doc: string;
  readonly href: string;
  readonly label: string;
  /** Place in the reading order, from 1. */
  readonly number: number;
}

/** Menu names of the sections, in the order in which they are read. A section joins the menus once its file exists. */
const sectionLabels: readonly (readonly [slug: string, label: string])[] = [
  ['current-architecture', 'Current architecture'],
  ['scaling-by-user-tier', 'Scaling by user tier'],
  ['platform-comparison', 'Platform comparison'],
  ['media-storage', 'Media storage'],
  ['database-performance', 'Database performance'],
  ['realtime-websockets', 'Realtime and WebSockets'],
  ['development-staging', 'Development and staging'],
  ['cost-projections', 'Cost projections'],
  ['migration-playbook', 'Migration playbook'],
  ['monitoring-alerting', 'Monitoring and alerting'],
  ['security', 'Security'],
];

const referenceLabels: readonly (readonly [slug: string, label: string])[] = [
  ['assumptions-and-method', 'Assumptions and method'],
  ['peer-plans', 'Peer plans'],
  ['changelog', 'Changelog'],
];

function isWritten(doc: string): boolean {
  return ['md', 'mdx'].some((extension) => existsSync(join(process.cwd(), 'docs', `${doc}.${extension}`)));
}

function writtenPages(folder: string, labels: readonly (readonly [string, string])[]): SitePage[] {
  return labels
    .map(([slug, label], index) => ({ doc: `${folder}/${slug}`, href: `/${folder}/${slug}`, label, number: index + 1 }))
    .filter((page) => isWritten(page.doc));
}

/** The sections that exist, in reading order. Build time only. */
export const sections: readonly SitePage[] = writtenPages('infrastructure', sectionLabels);

/** The hand-written reference pages that exist. Build time only. */
export const referencePages: readonly SitePage[] = writtenPages('reference', referenceLabels);

/** Links to the pages of the seven tiers. */
export const tierLinks: readonly { readonly label: string; readonly href: string }[] = siteTiers.map((tier) => ({
  label: tier.label,
  href: tierPageHref(tier),
}));
