import type { Scenario } from '../../decisions';
import { formatNumber } from '../../format';
import { PLATFORMS } from '../../platforms';
import { type Weeks, weeksOf, workPackages } from '../../workload';
import { EMPTY, span } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Cell } from '../table';

/** Moves as columns, from the least to the most work. */
const MOVES = [
  { id: 'weeks-r2', label: 'Media to R2' },
  { id: 'weeks-ably', label: 'Realtime to Ably' },
  { id: 'weeks-stack', label: 'Open-source stack' },
  ...PLATFORMS.flatMap(({ moveWeeks, name }) =>
    moveWeeks === null ? [] : [{ id: moveWeeks, label: `${name} services` }],
  ),
].sort((one, other) => baseWeeks(one.id) - baseWeeks(other.id));

function baseWeeks(move: string): number {
  return weeksOf(move)?.base ?? Number.POSITIVE_INFINITY;
}

/** The work packages of each move from Supabase with their engineer-weeks. Judgements. */
export const workPackagesTable = defineTable({
  id: 'work-packages',
  component: 'WorkPackages',
  arguments: [],
  shows: 'the work packages of each move, engineer-weeks',
  changesWith: 'nothing',
  make,
});

function make(_: Scenario): TableContent {
  return {
    caption: 'Work packages of each move from Supabase, engineer-weeks',
    rowHeading: 'Work package',
    columns: MOVES,
    rows: [
      ...workPackages.map(({ id, label, covers, weeks }) => ({
        id,
        label,
        cells: MOVES.map(({ id: move }) => cellOf(weeks[move], covers)),
      })),
      {
        id: 'sum',
        label: 'Sum',
        kind: 'total' as const,
        cells: MOVES.map(({ id: move }) => cellOf(weeksOf(move))),
      },
    ],
    foot: [
      'Base, and low to high in brackets. Judgements of this guide: no source on record has measured such a move. The sum of all lows and of all highs is wider than a real project, because not every package goes well or badly at once.',
      'The open-source stack is the same work on AWS and on Google Cloud. It keeps the client library, the policies and the accounts.',
    ],
  };
}

function cellOf(range: Weeks | undefined, covers?: string): Cell {
  if (!range) return EMPTY;
  const { low, base, high } = range;
  return {
    text: `${formatNumber(base)} (${span(formatNumber(low), formatNumber(high))})`,
    value: base,
    unit: 'engineer-weeks',
    ...(covers && { explanation: { formula: covers, inputs: [] } }),
  };
}
