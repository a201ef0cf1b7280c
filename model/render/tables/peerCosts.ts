import type { Scenario } from '../../decisions';
import { formatCount, formatTotal, formatUsd } from '../../format';
import { type CostComparison, compareCosts, peerPlan, peersLookedUp } from '../../peers';
import { EMPTY, span, total, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row } from '../table';
import { totalCell } from '../totals';

/** Monthly costs of comparable plans beside this model and their own stacks at list prices. */
export const peerCostsTable = defineTable({
  id: 'peer-costs',
  component: 'PeerCosts',
  arguments: [],
  shows: 'comparable plans against the model: costs',
  changesWith: 'list prices',
  make,
});

function make(scenario: Scenario): TableContent {
  const compared = compareCosts(scenario);
  const plans = [...new Set(compared.map(({ claim }) => claim.plan))];
  return {
    caption: 'What comparable plans say a month costs, and what the model computes',
    rowHeading: 'Users of the phase',
    columns: [
      { id: 'theirs', label: 'Their figure', numeric: true },
      { id: 'stack', label: 'Their stack', numeric: true },
      { id: 'here', label: 'Here', numeric: true },
    ],
    rows: plans.flatMap((id): Row[] => [
      { id, label: titleOf(id), kind: 'group', cells: [EMPTY, EMPTY, EMPTY] },
      ...compared.filter(({ claim }) => claim.plan === id).map(costRow),
    ]),
    foot: [
      `Here: the best value of this guide. Compared at the upper end of each phase; an open last phase at the largest tier. Read on ${peersLookedUp}; none of the plans names the source of a price.`,
      "Their stack, at list prices, carries this app's demand with the smallest listed size of each part and daily backups only. At least: parts without a list price or a stated size are not in it.",
      PRICE_TERMS,
    ],
  };
}

function titleOf(id: string): string {
  const { name, product, dated } = peerPlan(id);
  return `${name}: ${product}, ${dated}`;
}

function costRow({ claim, here, stack }: CostComparison): Row {
  return {
    id: claim.id,
    label: claim.range,
    cells: [theirs(claim), stackCell(claim.stack?.words, stack), hereCell(here)],
  };
}

export function theirs({ low, high, place }: CostComparison['claim']): Cell {
  const explanation = { formula: `${place} of its document`, inputs: [] };
  if (low === null || high === null) return words('none given', { explanation });
  return { text: span(formatTotal(low), formatTotal(high)), explanation };
}

function hereCell({ best }: CostComparison['here']): Cell {
  return totalCell(best);
}

function stackCell(what: string | undefined, stack: CostComparison['stack']): Cell {
  if (!stack || !what) return words('not known');
  const inputs = stack.lines
    .filter(({ usd }) => usd !== 0)
    .map(({ price, quantity, unit, usd }) => ({
      label: price,
      text: `${formatUsd(usd)} for ${formatCount(quantity)} ${unit}`,
      reference: { kind: 'price' as const, id: price },
    }));
  const missing = stack.unpriced.length > 0 ? `; not priced: ${stack.unpriced.join(', ')}` : '';
  const cell = total(stack.usd, { explanation: { formula: `${what}${missing}`, inputs } });
  return missing ? { ...cell, text: `at least ${cell.text}` } : cell;
}
