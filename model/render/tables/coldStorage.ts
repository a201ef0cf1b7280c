import { coldMoves, type Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { cents } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { tierReference } from '../names';

/** What a colder class for old media saves and costs. */
export const coldStorageTable = defineTable({
  id: 'cold-storage',
  component: 'ColdStorage',
  arguments: [],
  shows: 'what a colder storage class saves',
  changesWith: 'list prices',
  make,
});

function make(scenario: Scenario): TableContent {
  const tiers = [10_000, 100_000, 500_000];
  return {
    caption: 'Media older than 90 days in a colder class, USD a month',
    rowHeading: 'Registered users and class',
    columns: [
      { id: 'saved', label: 'Saved in storage', numeric: true },
      { id: 'spent', label: 'Added for reads and moves', numeric: true },
      { id: 'net', label: 'Net saving', numeric: true },
    ],
    rows: tiers.flatMap((users) =>
      coldMoves(users, scenario).map(({ id, label, saved, spent }) => ({
        id: `${formatUsers(users).toLowerCase()}-${id}`,
        label: `${formatUsers(users)}, ${label}`,
        reference: tierReference(users),
        cells: [cents(saved), cents(spent), cents(saved - spent, saved > spent ? { mark: 'best' } : {})],
      })),
    ),
    foot: [
      'Behind a CDN only misses are read from the class. On R2 every view is counted as a read. The minimum object size and storage time of a class would add to it.',
    ],
  };
}
