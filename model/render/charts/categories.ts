import { countsOf, type Estimate, recommend, type Scenario } from '../../decisions';
import { formatShare, formatTotal, formatUsers } from '../../format';
import { CATEGORIES, type Category } from '../../platforms';
import { columnName, tierId } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Row } from '../table';
import type { BarGroup, Part, StackedBar, StackedChart } from './chart';

/** What the bill of each platform is made of, at every tier. Each tier has a scale of its own. */
export function categoryChart(scenario: Scenario = BASE): StackedChart {
  const groups = countsOf(scenario).map((users) => groupOf(users, scenario));
  const used = CATEGORIES.filter((category) =>
    groups.some(({ bars }) => bars.some(({ parts }) => parts.some((part) => part.category === category))),
  );
  return {
    id: 'chart-categories',
    title: 'What each bill is made of, at each tier',
    summary: groups.map(largestOf).filter(Boolean).join(' '),
    categories: used,
    groups,
    table: {
      id: 'chart-categories',
      caption: 'The chart in figures: each bill by category',
      rowHeading: 'Users and platform',
      columns: [
        ...used.map((category) => ({ id: category, label: category, numeric: true })),
        { id: 'total', label: 'total', numeric: true },
      ],
      rows: groups.flatMap(({ users, bars }) => bars.map((bar) => rowOf(users, bar, used))),
      foot: [PRICE_TERMS],
    },
  };
}

function groupOf(users: number, scenario: Scenario): BarGroup {
  const { best, candidates } = recommend(users, scenario);
  const bars = candidates.map((candidate) => barOf(candidate, candidate.id === best.id));
  return {
    users,
    label: `${formatUsers(users)} users`,
    max: Math.max(...bars.map(({ total }) => total.value)),
    bars,
  };
}

function barOf({ id, bill, deployment }: Estimate, isBest: boolean): StackedBar {
  const least = deployment.unknowns.length > 0 ? 'at least ' : '';
  return {
    id,
    label: columnName(id),
    total: { value: bill.total, label: `${least}${formatTotal(bill.total)}` },
    isBest,
    parts: CATEGORIES.filter((category) => bill.byCategory[category] > 0).map((category) =>
      partOf(category, bill.byCategory[category], bill.total),
    ),
  };
}

function partOf(category: Category, usd: number, total: number): Part {
  return {
    category,
    value: usd,
    text: `${category}: ${formatTotal(usd)}, ${formatShare(Math.round((100 * usd) / total) / 100)}`,
  };
}

/** "At 10K users Supabase costs $62.81, most of it plan: $51.00, 81 %." of the best value; nothing of one that is free. */
function largestOf({ label, bars }: BarGroup): string {
  const best = bars.find(({ isBest }) => isBest) as StackedBar;
  const [first] = [...best.parts].sort((one, other) => other.value - one.value);
  return first ? `At ${label} ${best.label} costs ${best.total.label}, most of it ${first.text}.` : '';
}

function rowOf(users: number, { id, label, parts, total }: StackedBar, used: readonly Category[]): Row {
  const cells = used.map((category) => {
    const value = parts.find((part) => part.category === category)?.value ?? 0;
    return value > 0 ? { text: formatTotal(value), value, unit: 'USD a month' } : { text: 'none' };
  });
  return {
    id: `${tierId(users)}-${id.replaceAll('+', '-')}`,
    label: `${formatUsers(users)}, ${label}`,
    cells: [...cells, { text: total.label, value: total.value, unit: 'USD a month' }],
  };
}
