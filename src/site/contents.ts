import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedPage, referenceList, sectionList } from './pageList';
import { siteTiers, tierPageHref } from './tiers';

/** A page that the site may link: its document id under docs/, its address, and how menus call it. */
export interface SitePage {
  readonly doc: string;
  readonly href: string;
  readonly label: string;
  /** Place in the reading order, from 1. */
  readonly number: number;
}

function isWritten(doc: string): boolean {
  return ['md', 'mdx'].some((extension) => existsSync(join(process.cwd(), 'docs', `${doc}.${extension}`)));
}

/** The pages of a list whose file exists. */
function writtenPages(folder: string, list: readonly ListedPage[]): SitePage[] {
  return list
    .map(({ slug, label }, index) => ({
      doc: `${folder}/${slug}`,
      href: `/${folder}/${slug}`,
      label,
      number: index + 1,
    }))
    .filter((page) => isWritten(page.doc));
}

/** The sections that exist, in reading order. Build time only. */
export const sections: readonly SitePage[] = writtenPages('infrastructure', sectionList);

/** The hand-written reference pages that exist. Build time only. */
export const referencePages: readonly SitePage[] = writtenPages('reference', referenceList);

/** Links to the pages of the seven tiers. */
export const tierLinks: readonly { readonly label: string; readonly href: string }[] = siteTiers.map((tier) => ({
  label: tier.label,
  href: tierPageHref(tier),
}));
