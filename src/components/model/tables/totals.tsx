import {
  type Category as CategoryName,
  categoryTable,
  costPerUserTable,
  rangeOverview,
  rangeTable,
  totalsTable,
} from '@gymrats/model';
import { useOwnScenario } from '../scenario';
import { carries, nothing, platformOf, showsByTier } from './shows';

/** What every platform costs at every tier, and the best value. */
export const Totals = carries('Totals', (scenario) => totalsTable(scenario), nothing, useOwnScenario);
/** A platform's bill at every tier in the low, base and high case. */
export const Range = showsByTier((scenario, id: string) => rangeTable(id, scenario), platformOf);
/** Best value at every tier in the three cases, and whether it holds. */
export const RangeOverview = carries('RangeOverview', (scenario) => rangeOverview(scenario), nothing, useOwnScenario);
export const CostPerUser = showsByTier((scenario) => costPerUserTable(scenario), nothing);
/** One category of the bill at every tier. */
export const Category = showsByTier(
  (scenario, of: string) => categoryTable(of as CategoryName, scenario),
  ({ of }: { readonly of: CategoryName }): [string] => [of],
);
