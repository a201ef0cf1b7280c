import { type Crossover, rankingCrossovers, type Turn } from '../../decisions';
import { formatNumber } from '../../format';
import { words } from '../cells';
import { crossoverText } from '../crossovers';
import { defineTable, type TableContent } from '../defineTable';
import { anchor, columnName } from '../names';
import type { Row } from '../table';

const KINDS = { best: 'Best value', cheaper: 'Lower bill' } as const;

/** The user counts at which the best value or the lower of two bills changes. Slow: found by root-finding. */
export const crossoverTable = defineTable({
  id: 'crossovers',
  component: 'Crossovers',
  arguments: [],
  shows: 'user counts at which the best value or the order of two bills changes',
  changesWith: 'bills',
  slow: true,
  later: true,
  make: (scenario) => crossoversOf(rankingCrossovers(scenario)),
});

/** The same table of crossovers that are already known: finding them takes long. */
export function crossoversOf(all: readonly Crossover[]): TableContent {
  const found = all.filter((crossover) => crossover.kind !== 'step');
  return {
    caption: 'User counts at which the ranking changes, from 10 to 500,000',
    rowHeading: 'From this many users',
    columns: [
      { id: 'kind', label: 'What changes' },
      { id: 'from', label: 'Before' },
      { id: 'to', label: 'From there on' },
    ],
    rows: found.map(rowOf),
    foot: [
      'Lower bill compares two totals by themselves. Best value also counts the move from Supabase and leaves out platforms with a price that is not known.',
    ],
  };
}

function rowOf(crossover: Turn, index: number, all: readonly Turn[]): Row {
  const { kind, users, from, to } = crossover;
  const before = all.slice(0, index).filter((other) => other.kind === kind && other.from === from && other.to === to);
  const again = before.length > 0 ? `-${before.length + 1}` : '';
  return {
    id: `${kind}-${anchor(from)}-to-${anchor(to)}${again}`,
    label: formatNumber(users),
    cells: [
      words(KINDS[kind], { explanation: { formula: crossoverText(crossover), inputs: [] } }),
      words(columnName(from)),
      words(columnName(to)),
    ],
  };
}
