import { type Bottleneck, bottlenecks, type Scenario } from '../../decisions';
import { formatNumber } from '../../format';
import { getAppFact } from '../../workload';
import { bottleneckWords, fixText } from '../bottlenecks';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Row } from '../table';

/** Where the app as built stops, slows down or starts to cost, the first to occur first. */
export const bottlenecksTable = defineTable({
  id: 'bottlenecks',
  component: 'Bottlenecks',
  arguments: [],
  shows: 'the app as built: what fails or slows down, from how many users, the fix',
  changesWith: 'bills',
  make,
});

function make(scenario: Scenario): TableContent {
  return {
    caption: 'Bottlenecks of the app as built, and the registered users from which each occurs',
    rowHeading: 'Bottleneck',
    columns: [
      { id: 'users', label: 'Occurs from users', numeric: true },
      { id: 'effect', label: 'What happens' },
      { id: 'fix', label: 'Fix' },
      { id: 'measured', label: 'Query before and after' },
      { id: 'place', label: 'Where' },
    ],
    rows: bottlenecks(scenario).map(rowOf),
    foot: [
      'Counted with the features that fail today repaired: while they fail they cost nothing.',
      'Query times were measured on the real schema and stand for ratios, not for milliseconds on a hosted database.',
    ],
  };
}

function rowOf(bottleneck: Bottleneck): Row {
  const { id, occursFromUsers, fix, place } = bottleneck;
  const { label, effect, formula } = bottleneckWords(id);
  return {
    id,
    label,
    cells: [
      {
        text: formatNumber(occursFromUsers),
        value: occursFromUsers,
        unit: 'registered users',
        explanation: { formula, inputs: [] },
      },
      words(effect),
      words(fixText(fix)),
      words(measured(bottleneck)),
      words(place),
    ],
  };
}

function measured({ query }: Bottleneck): string {
  if (!query) return '';
  const built = getAppFact(`query.${query}.built`);
  const fixed = getAppFact(`query.${query}.fixed`);
  return `${formatNumber(built.value)} ${built.unit} and ${formatNumber(fixed.value)} ${fixed.unit} (${built.label})`;
}
