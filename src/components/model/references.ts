import type { Reference } from '@gymrats/model';
import { siteTiers } from '../../site/tiers';
import { limitHref, priceHref } from '../reference/href';

/** The page of assumptions and method. */
export const METHOD_PAGE = '/reference/assumptions-and-method';
/** The page of tier sheets. */
export const TIER_PAGE = '/infrastructure/scaling-by-user-tier';

/** Address of a tier's sheet, by user count (`10000`) or short label (`10k`); of the page where it is no tier. */
export function tierHref(tier: number | string): string {
  const found = siteTiers.find(({ users, label }) => users === tier || label.toLowerCase() === tier);
  return found ? `${TIER_PAGE}#${found.anchor}` : TIER_PAGE;
}

/**
 * Address of what a figure refers to: a record's row, an assumption (`#assumption-ID`), a figure of the demand
 * (`#demand-PATH`), a sizing rule (`#rule-ID`), a tier. Undefined where the page is not among `pages` yet.
 */
export function referenceHref({ kind, id }: Reference, pages: ReadonlySet<string>): string | undefined {
  if (kind === 'price') return priceHref(id);
  if (kind === 'limit') return limitHref(id);
  const href = kind === 'tier' ? tierHref(id) : `${METHOD_PAGE}#${kind}-${id}`;
  return pages.has(href.replace(/#.*$/, '')) ? href : undefined;
}
