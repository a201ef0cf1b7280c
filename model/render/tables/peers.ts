import { assumptionText, type Scenario, workloadFor } from '../../decisions';
import { formatNumber, formatTotal, formatUsd, formatUsers } from '../../format';
import {
  type CostComparison,
  compareCosts,
  compareEarlier,
  counterpartOf,
  earlierPlaces,
  earlierTiers,
  peerClaims,
  peerPlan,
  peersLookedUp,
  type Standing,
} from '../../peers';
import { PLATFORMS, platformName } from '../../platforms';
import { demandOf, getAssumption } from '../../workload';
import { amount, EMPTY, span, total, words } from '../cells';
import { tierRow } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row, Table } from '../table';
import { totalCell } from '../totals';

const STANDINGS: Readonly<Record<Standing, string>> = {
  below: "Its figure is below its own stack's list price. ",
  within: "Its figure contains its own stack's list price. ",
  above: "Its figure is above its own stack's list price. ",
  open: '',
};

/** Monthly costs of comparable plans beside this model and their own stacks at list prices. */
export function peerCostsTable(scenario: Scenario = BASE): Table {
  const compared = compareCosts(scenario);
  const plans = [...new Set(compared.map(({ claim }) => claim.plan))];
  return {
    id: 'peer-costs',
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

/** Why the costs of the plans, and of the app's earlier document, differ from the model's. */
export function peerReasonsTable(scenario: Scenario = BASE): Table {
  const plans = compareCosts(scenario).map(({ claim, standing }) => ({
    id: claim.id,
    label: `${peerPlan(claim.plan).name}, ${claim.range}`,
    cells: [words(STANDINGS[standing] + claim.why)],
  }));
  const earlier = earlierTiers.map(({ id, users, why }) => ({
    id,
    label: `${peerPlan('earlier').name}, ${formatUsers(users)}`,
    cells: [words(why)],
  }));
  return {
    id: 'peer-reasons',
    caption: 'Why the costs differ',
    rowHeading: 'Plan and users',
    columns: [{ id: 'why', label: 'Why' }],
    rows: [...plans, ...earlier],
    foot: [],
  };
}

function theirs({ low, high, place }: CostComparison['claim']): Cell {
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
      text: `${formatUsd(usd)} for ${formatNumber(quantity)} ${unit}`,
      reference: { kind: 'price' as const, id: price },
    }));
  const missing = stack.unpriced.length > 0 ? `; not priced: ${stack.unpriced.join(', ')}` : '';
  const cell = total(stack.usd, { explanation: { formula: `${what}${missing}`, inputs } });
  return missing ? { ...cell, text: `at least ${cell.text}` } : cell;
}

/** Steps, targets and thresholds of comparable plans beside what the model says on the same point. */
export function peerClaimsTable(scenario: Scenario = BASE): Table {
  return {
    id: 'peer-claims',
    caption: 'Steps, targets and thresholds of comparable plans, and what the model says',
    rowHeading: 'What',
    columns: [
      { id: 'plan', label: 'Plan' },
      { id: 'theirs', label: 'Their figure', numeric: true },
      { id: 'here', label: 'Here' },
      { id: 'reading', label: 'How to read the two' },
    ],
    rows: peerClaims.map((claim) => {
      const { figure, reading } = counterpartOf(claim, scenario);
      const explanation = { formula: `${claim.place} of its document`, inputs: [] };
      return {
        id: claim.id,
        label: claim.quantity,
        cells: [
          words(peerPlan(claim.plan).name),
          {
            text: `${formatNumber(claim.value)} ${claim.unit}`,
            value: claim.value,
            unit: claim.unit,
            explanation,
          },
          words(figure),
          words(reading),
        ],
      };
    }),
    foot: ['A vCPU here is counted at the target utilisation: what is asked for already has the reserve in it.'],
  };
}

/** Costs of the app's earlier document beside the bills of the same platforms here. */
export function earlierCostsTable(scenario: Scenario = BASE): Table {
  return {
    id: 'earlier-costs',
    caption: "The app's earlier document: monthly cost by platform",
    rowHeading: 'Registered users',
    columns: [
      ...PLATFORMS.flatMap((id) => [
        { id: `${id}-then`, label: `${platformName(id)}, then`, numeric: true },
        { id: `${id}-here`, label: `${platformName(id)}, here`, numeric: true },
      ]),
    ],
    rows: compareEarlier(scenario).map(({ tier, here }) =>
      tierRow(tier.users, [
        ...PLATFORMS.flatMap((id) => {
          const then = total(tier.usd[id] ?? Number.NaN);
          const open = tier.atLeast?.includes(id) ?? false;
          return [open ? { ...then, text: `at least ${then.text}` } : then, total(here[id] ?? Number.NaN)];
        }),
      ]),
    ),
    foot: [
      `${peerPlan('earlier').name}, ${peerPlan('earlier').dated}, ${earlierPlaces.cost}; other sections of it give other totals for some tiers. All media on the platform itself.`,
      PRICE_TERMS,
    ],
  };
}

/** Daily users and users at once of the app's earlier document beside this model's. */
export function earlierLoadTable(scenario: Scenario = BASE): Table {
  const workload = workloadFor(scenario);
  return {
    id: 'earlier-load',
    caption: "The app's earlier document: people a day and at once",
    rowHeading: 'Registered users',
    columns: [
      { id: 'daily-then', label: 'Daily, then', numeric: true },
      { id: 'daily-here', label: 'Daily, here', numeric: true },
      { id: 'peak-then', label: 'At once, then', numeric: true },
      { id: 'peak-here', label: 'At once, here', numeric: true },
    ],
    rows: earlierTiers.map(({ users, daily, peak }) => {
      const { people } = demandOf(workload, users);
      return tierRow(users, [
        words(span(formatNumber(daily[0]), formatNumber(daily[1]))),
        amount(people.daily, ''),
        words(span(formatNumber(peak[0]), formatNumber(peak[1]))),
        amount(people.concurrent, ''),
      ]);
    }),
    foot: [
      `Here: ${assumptionText(getAssumption('dau-share'))} of the registered users a day, as the project gives it. There: ${earlierPlaces.load}, without a source.`,
    ],
  };
}
