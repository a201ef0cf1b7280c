import { countsOf, estimate, type Scenario } from '../../decisions';
import { ModelError } from '../../errors';
import { BASE_PLATFORM_IDS, CATEGORIES, type Category } from '../../platforms';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import { categoryCell } from '../totals';

/**
 * One category of the bill at every tier on each platform, and the platform where it is lowest.
 * @throws ModelError for an unknown category.
 */
export const categoryTable = defineTable({
  id: 'category',
  component: 'Category',
  arguments: ['category'],
  shows: 'one category of the bill by tier and platform',
  changesWith: 'bills',
  byTier: true,
  make,
});

function make(category: Category, scenario: Scenario): TableContent {
  if (!CATEGORIES.includes(category)) {
    throw new ModelError('category', `unknown category "${category}"; one of ${CATEGORIES.join(', ')}`);
  }
  const rows = countsOf(scenario).map((users) => {
    const answers = BASE_PLATFORM_IDS.map((id) => estimate(id, users, scenario));
    const amounts = answers.map(({ bill }) => bill.byCategory[category]);
    const least = Math.min(...amounts);
    const lowest =
      amounts.filter((usd) => usd === least).length === amounts.length
        ? []
        : answers.filter((_, i) => amounts[i] === least);
    const cells = answers.map((answer) => categoryCell(answer, category, lowest.includes(answer)));
    const names = lowest.map(({ id }) => columnName(id));
    return tierRow(users, [...cells, words(names.length > 0 ? names.join(' and ') : 'no difference')]);
  });
  return {
    caption: `Monthly cost of ${category} by number of users and platform`,
    rowHeading: 'Registered users',
    columns: [
      ...BASE_PLATFORM_IDS.map((id) => ({ id, label: columnName(id), numeric: true })),
      { id: 'lowest', label: 'Best value' },
    ],
    rows,
    foot: [
      PRICE_TERMS,
      'Best value here is the lowest amount of this category alone; a vendor may charge for it in another one.',
    ],
  };
}
