import { type Candidate, type Scenario, type StackComparison, stackByTier, workloadFor } from '../../decisions';
import { formatNumber, formatTotal } from '../../format';
import { STACK_IDS } from '../../platforms';
import { at } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { bestName, columnName, tierRow } from '../names';
import { PRICE_TERMS } from '../sentences';
import type { Cell } from '../table';
import { sumOfCategories } from '../totals';

/** The clouds with media on their own storage: each with its own services, then the stack on it. */
const SHOWN = STACK_IDS.filter((id) => !id.endsWith('+r2')).flatMap((id) => [id.replace('+stack', ''), id]);

/** The open-source Supabase stack against the services of each cloud, by tier: the bill, and the bill with the move. */
export const stackTable = defineTable({
  id: 'open-source-stack',
  component: 'OpenSourceStack',
  arguments: [],
  shows: 'the open-source Supabase stack against the services of AWS and Google Cloud, by tier',
  changesWith: 'bills',
  byTier: true,
  slow: true,
  dense: true,
  make,
});

function make(scenario: Scenario): TableContent {
  const months = formatNumber(at(workloadFor(scenario).values, 'payback-months'));
  return {
    caption: 'The open-source Supabase stack against the services of each cloud, USD a month',
    rowHeading: 'Registered users',
    columns: [
      ...SHOWN.map((id) => ({ id, label: columnName(id), numeric: true })),
      { id: 'best', label: 'Best value with the stack among the choices' },
    ],
    rows: stackByTier(scenario).map((tier) =>
      tierRow(tier.users, [...SHOWN.map((id) => cellOf(candidate(tier, id), tier)), bestCell(tier)]),
    ),
    foot: [
      `A total opens to the same with media on R2 and to the bill with the move from Supabase spread over ${months} months, which decides the best value.`,
      'The stack runs Auth, PostgREST, Realtime, Storage and functions on machines beside the database and storage of the cloud. Its memory is known at rest and under small loads only, and hours of operation are in no total.',
      PRICE_TERMS,
    ],
  };
}

function candidate({ candidates }: StackComparison, id: string): Candidate {
  return candidates.find((each) => each.id === id) as Candidate;
}

function cellOf(own: Candidate, tier: StackComparison): Cell {
  const onR2 = candidate(tier, `${own.id}+r2`);
  const least = own.deployment.unknowns.length > 0 ? 'at least ' : '';
  const { formula, inputs } = sumOfCategories(own.bill);
  return {
    text: `${least}${formatTotal(own.bill.total)}`,
    value: own.bill.total,
    unit: 'USD a month',
    ...(least && { mark: 'unknown' as const }),
    explanation: {
      formula,
      inputs: [
        ...inputs,
        { label: 'With its move', text: `${formatTotal(own.effective)} (${formatTotal(own.migration)} once)` },
        {
          label: 'With media on R2',
          text: `${formatTotal(onR2.bill.total)}, ${formatTotal(onR2.effective)} with its move`,
        },
      ],
    },
  };
}

function bestCell({ withStack }: StackComparison): Cell {
  return words(bestName(withStack), { explanation: { formula: withStack.because, inputs: [] } });
}
