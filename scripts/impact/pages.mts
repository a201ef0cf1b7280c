import { type ChangesWith, MAIN_IDS, TABLES, TIERS } from '../../model/index';
import { CHANGES_WITH } from '../../src/mdx/changesWith';
import type { Page, Use } from './readPage.mjs';
import type { Impact, RecordKind } from './types.mjs';

/** A page that a change shows on, and why. */
export interface PageChange {
  readonly path: string;
  readonly title: string;
  readonly route: string;
  readonly edited: boolean;
  /** Records that changed and stand on the page by their id. */
  readonly cites: readonly string[];
  /** Components whose figures come from what changed, as written: `Bill aws 10000`. */
  readonly shows: readonly string[];
}

/** What makes a component change: by the definition of its table, or as `src/mdx` says of the others. */
function changesWith(component: string): ChangesWith | RecordKind {
  const table = TABLES.find(({ definition }) => definition.component === component);
  const others: Readonly<Record<string, ChangesWith | RecordKind>> = CHANGES_WITH;
  return table?.definition.changesWith ?? others[component] ?? 'bills';
}

/**
 * The pages that change: those edited, and those whose figures follow from what changed. The second follows from the components on a
 * page without rendering it: one that names a platform and a tier follows their total, any other may show whatever moved.
 */
export function changedPages(pages: readonly Page[], impact: Impact, edited: ReadonlySet<string>): PageChange[] {
  const records = new Set(impact.records.map(({ kind, id }) => `${kind} ${id}`));
  const moves = movesOf(impact);
  return pages
    .map(({ path, title, route, uses, shows }) => ({
      path,
      title,
      route,
      edited: edited.has(path) || shows.some((file) => edited.has(file)),
      cites: distinct(uses.filter((use) => records.has(recordKey(use))).map(({ attributes }) => String(attributes.id))),
      shows: distinct(uses.filter((use) => isComputed(use) && moves(use)).map(written)),
    }))
    .filter((page) => page.edited || page.cites.length > 0 || page.shows.length > 0);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function recordKey({ component, attributes }: Use): string {
  return `${changesWith(component)} ${attributes.id}`;
}

function isComputed({ component }: Use): boolean {
  return ['bills', 'demand', 'list prices'].includes(changesWith(component));
}

/** Whether the figures of a component may have moved. What stands at no tier of the comparison follows all of them. */
function movesOf({ records, totals, best, turns }: Impact): (use: Use) => boolean {
  const figures = new Set(records.filter(({ state }) => state !== 'read again').map(({ kind }) => kind));
  const answers = totals.length > 0 || best.length > 0 || turns.length > 0;
  const inputs = figures.has('limits') || figures.has('assumptions') || figures.has('facts');
  return ({ component, attributes }) => {
    if (changesWith(component) === 'demand') return inputs;
    const platform = MAIN_IDS.find((id) => id === attributes.platform);
    const users = TIERS.find((tier) => tier === attributes.users);
    if (platform === undefined && users === undefined)
      return answers || inputs || (figures.has('prices') && changesWith(component) === 'list prices');
    return totals.some(
      (total) =>
        (platform === undefined || total.platform === platform) && (users === undefined || total.users === users),
    );
  };
}

function written({ component, attributes: { platform, users } }: Use): string {
  return [component, platform, users].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
}
