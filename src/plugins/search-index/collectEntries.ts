import type { SearchEntry } from '../../search/entry';
import { readPage } from './readPage';

/** A built page with its address below the base path. */
export interface BuiltPage {
  readonly route: string;
  readonly html: string;
}

/** What the index holds that no page says. */
export interface IndexFacts {
  /** Ids of the platforms that the guide compares: their records come before those of other vendors. */
  readonly platforms: readonly string[];
  /** "$100 a month" for the id of an hourly price; undefined for any other. */
  readonly monthlyPrice: (record: string) => string | undefined;
}

/** Everything that search can lead to, in the order of the pages. A table that several pages show is found on the first of them. */
export function collectEntries(pages: readonly BuiltPage[], { platforms, monthlyPrice }: IndexFacts): SearchEntry[] {
  const entries = pages.flatMap(({ route, html }) =>
    readPage(html)
      .filter(({ title, record }) => title || record)
      .map((entry) => {
        const month = entry.record && monthlyPrice(entry.record);
        const figure = month ? `${month} (${entry.figure})` : entry.figure;
        return { ...entry, route, weight: weightOf(route, entry.isFine, platforms), ...(figure && { figure }) };
      }),
  );
  const rows = new Set<string>();
  return entries.filter(({ isFine, record, trail, title, text }) => {
    const row = [trail.split(' › ').at(-1), title, text].join('\n');
    if (isFine && record === undefined && rows.has(row)) return false;
    rows.add(row);
    return true;
  });
}

/** Sections of the guide come first, then records of the platforms; a row of a table comes after the section that it is in. */
function weightOf(route: string, isFine: boolean, platforms: readonly string[]): number {
  const [, folder = '', kind = '', vendor = ''] = route.split('/');
  if (folder === 'infrastructure' || folder === 'runbooks') return isFine ? 0.2 : 1;
  if (folder !== 'reference') return isFine ? 0.2 : 0.4;
  if (kind !== 'prices' && kind !== 'limits') return isFine ? 0.25 : 0.7;
  return platforms.includes(vendor) ? 0.2 : 0.1;
}
