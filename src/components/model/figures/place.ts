import {
  anchor,
  BASE_PLATFORM_IDS,
  DEMAND_PATHS,
  type FigureKind,
  MAIN_IDS,
  recommend,
  TIERS,
  tierId,
} from '@gymrats/model';
import { limitHref, priceHref } from '../../reference/href';
import { METHOD_PAGE, TIER_PAGE, tierHref } from '../references';
import { DEFAULT_SCENARIO } from '../scenario';

const COSTS = '/infrastructure/cost-projections';
const PLATFORM_PAGE = '/infrastructure/platform-comparison';
const APP_PAGE = '/infrastructure/current-architecture';

type Of = readonly (string | number)[];

/** Where a reader without scripts finds how a figure came about: the cell or row that derives it, or the nearest section. */
export function placeOf(kind: FigureKind, of: Of): string {
  return PLACES[kind](of);
}

const text = (part: string | number | undefined): string => String(part ?? '');
const isTier = (users: string | number | undefined): users is number => TIERS.some((tier) => tier === users);
const isMain = (id: string | number | undefined): boolean => MAIN_IDS.includes(text(id));

/** A section of the tier page: the tier, or how to read between two. */
function sheet(users: string | number | undefined): string {
  return isTier(users) ? tierHref(users) : `${TIER_PAGE}#between-tiers`;
}

function totalAt([id, users]: Of): string {
  if (!isTier(users) || !isMain(id)) return sheet(users);
  return `${COSTS}#totals-${tierId(users)}-${anchor(text(id))}`;
}

const CATEGORIES_SHOWN = ['compute', 'database', 'storage', 'bandwidth', 'realtime', 'auth', 'plan', 'monitoring'];

function categoryAt([id, users, category]: Of): string {
  const isShown = CATEGORIES_SHOWN.includes(text(category)) && BASE_PLATFORM_IDS.some((platform) => platform === id);
  if (!isTier(users) || !isShown) return totalAt([id ?? '', users ?? '']);
  return `${COSTS}#category-${category}-${tierId(users)}-${id}`;
}

function limitAt([id, users, limit]: Of): string {
  if (!isTier(users) || recommend(users, DEFAULT_SCENARIO).best.id !== id) return sheet(users);
  return `/${tierId(users)}#limits-${anchor(text(id))}-${tierId(users)}-${anchor(text(limit))}-utilisation`;
}

function demandAt([users, path]: Of): string {
  if (!isTier(users) || !DEMAND_PATHS.includes(text(path))) return `${METHOD_PAGE}#demand-${path}`;
  return `/${tierId(users)}#demand-${tierId(users)}-${path}-value`;
}

const PLACES: Readonly<Record<FigureKind, (of: Of) => string>> = {
  total: (of) => (of.length > 2 ? categoryAt(of) : totalAt(of)),
  range: ([, users]) => (isTier(users) ? `${COSTS}#range-overview-${tierId(users)}` : sheet(users)),
  'per-user': ([id, users]) =>
    isTier(users) && isMain(id) ? `${COSTS}#cost-per-user-${tierId(users)}-${anchor(text(id))}` : sheet(users),
  share: categoryAt,
  saving: ([, to, users]) => totalAt([to ?? '', users ?? '']),
  best: ([users]) => (isTier(users) ? `${COSTS}#totals-${tierId(users)}-best` : sheet(users)),
  size: ([, users]) => sheet(users),
  'cheaper-from': () => `${COSTS}#crossovers`,
  'best-from': () => `${COSTS}#crossovers`,
  'size-from': () => `${COSTS}#steps`,
  used: limitAt,
  reached: limitAt,
  asks: demandAt,
  defect: () => `${COSTS}#defects`,
  move: () => `${PLATFORM_PAGE}#migration`,
  bites: ([id]) => `${APP_PAGE}#bottlenecks-${id}`,
  owed: () => `${METHOD_PAGE}#service-levels`,
  price: ([id]) => priceHref(text(id)),
  limit: ([id]) => limitHref(text(id).replace(/:.*$/, '')),
  assumed: ([id]) => `${METHOD_PAGE}#assumption-${id}`,
  fact: ([id]) => `${METHOD_PAGE}#fact-${id}`,
};
