import {
  type GrowthCost,
  type GrowthEvent,
  type GrowthMonth,
  growthCosts,
  growthMonths,
  HORIZON,
  type MediaPayoff,
  mediaPayoff,
  milestones,
  type Scenario,
  SPANS,
  type UserGrowth,
} from '../../decisions';
import { formatCount, formatShare, formatTotal } from '../../format';
import { platformName } from '../../platforms';
import { amount, total, words } from '../cells';
import { configurationLabel } from '../configuration';
import { monthText, type Start } from '../months';
import { anchor, columnName } from '../names';
import { BASE } from '../scenarios';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row, Table } from '../table';

/** Growth in words: "10,000 users, 8 % more each month". */
export function growthText({ users, monthly, cap }: UserGrowth): string {
  const share = `${formatCount(users)} users, ${formatShare(monthly)} more each month`;
  return cap === undefined ? share : `${share}, slowing towards ${formatCount(cap)}`;
}

const KINDS: Readonly<Record<GrowthEvent['kind'], string>> = {
  best: 'Best value',
  step: 'Size',
  level: 'Service level',
  limit: 'Hard limit of today’s set-up',
};

/** When growth brings another best value, size, service level and hard limit. */
export function milestonesTable(growth: UserGrowth, scenario: Scenario = BASE, start?: Start): Table {
  return {
    id: 'milestones',
    caption: `What growth brings, and when: ${growthText(growth)}`,
    rowHeading: 'When',
    columns: [
      { id: 'users', label: 'Registered users', numeric: true },
      { id: 'kind', label: 'What' },
      { id: 'text', label: 'Change' },
    ],
    rows: milestones(growth, scenario).map(({ month, users, event }, index) => ({
      id: String(index + 1),
      label: monthText(month, start),
      cells: [amount(users, ''), words(KINDS[event.kind]), words(eventText(event))],
    })),
    foot: [
      `The next ${HORIZON} months. Month 0 is ${start ? monthText(0, start) : 'now'}. A hard limit is met only if today’s set-up stays as it is.`,
    ],
  };
}

function eventText(event: GrowthEvent): string {
  switch (event.kind) {
    case 'best':
      return `${platformName(event.platform)} (${configurationLabel(event.configuration)}) becomes the best value`;
    case 'step':
      return `${platformName(event.platform)}: from ${configurationLabel(event.from)} to ${configurationLabel(event.to)}`;
    case 'level':
      return `The service level “${event.level.label}” is required`;
    case 'limit': {
      const { label, capacity, unit, effect } = event.limit;
      return `${label}, ${formatCount(capacity)} ${unit}: ${effect}`;
    }
  }
}

/** Bills of each platform added up over 12, 24 and 36 months of growth. */
export function growthCostTable(growth: UserGrowth, scenario: Scenario = BASE, start?: Start): Table {
  const costs = growthCosts(growth, scenario);
  const whole = ({ sums, migration, failsIn, isIncomplete }: GrowthCost): number => {
    const sum = sums[sums.length - 1];
    return sum === undefined || failsIn !== undefined || isIncomplete ? Number.POSITIVE_INFINITY : sum + migration;
  };
  const least = Math.min(...costs.map(whole));
  const cheapest = costs.find((cost) => whole(cost) === least && Number.isFinite(least));
  const rowOf = (cost: GrowthCost): Row => ({
    id: anchor(cost.id),
    label: columnName(cost.id),
    cells: [
      ...cost.sums.map((sum) => sumCell(sum, cost.isIncomplete)),
      cost.migration > 0 ? total(cost.migration) : words('none'),
      withMove(cost),
      words(cost.failsIn === undefined ? 'throughout' : `until ${monthText(cost.failsIn, start)}`),
    ],
  });
  return {
    id: 'growth-costs',
    caption: `What each platform costs while the app grows: ${growthText(growth)}`,
    rowHeading: 'Platform',
    columns: [
      ...SPANS.map((span) => ({ id: `first-${span}`, label: `First ${span} months`, numeric: true })),
      { id: 'move', label: 'Move, once', numeric: true },
      { id: 'whole', label: `${HORIZON} months with the move`, numeric: true },
      { id: 'carries', label: 'Serves the demand' },
    ],
    rows: costs.map(rowOf),
    foot: [
      ...(cheapest ? [`${columnName(cheapest.id)} costs least over ${HORIZON} months if the move is made today.`] : []),
      PRICE_TERMS,
    ],
  };
}

function sumCell(sum: number | undefined, isIncomplete: boolean): Cell {
  if (sum === undefined) return words('beyond the range of the model');
  const text = formatTotal(sum);
  return { text: isIncomplete ? `at least ${text}` : text, value: sum, unit: 'USD' };
}

function withMove({ sums, migration, isIncomplete }: GrowthCost): Cell {
  const sum = sums[sums.length - 1];
  return sumCell(sum === undefined ? undefined : sum + migration, isIncomplete);
}

/** Every month: users, best value and its bill. */
export function growthMonthsTable(growth: UserGrowth, scenario: Scenario = BASE, start?: Start): Table {
  return {
    id: 'growth-months',
    caption: `Month by month: ${growthText(growth)}`,
    rowHeading: 'Month',
    columns: [
      { id: 'users', label: 'Registered users', numeric: true },
      { id: 'best', label: 'Best value' },
      { id: 'size', label: 'Configuration' },
      { id: 'total', label: 'USD a month', numeric: true },
    ],
    rows: growthMonths(growth, scenario).map(({ month, users, best }) => ({
      id: String(month),
      label: monthText(month, start),
      cells: [
        amount(users, ''),
        words(columnName(best.id)),
        words(configurationLabel(best.deployment.configuration)),
        billCell(best),
      ],
    })),
    foot: [PRICE_TERMS],
  };
}

function billCell({ bill, deployment }: GrowthMonth['best']): Cell {
  const cell = total(bill.total);
  return deployment.unknowns.length > 0 ? { ...cell, text: `at least ${cell.text}` } : cell;
}

/** Whether moving media to R2 pays while the app grows, in a sentence. */
export function mediaPayoffText(growth: UserGrowth, scenario: Scenario = BASE, start?: Start): string {
  return sentenceOf(mediaPayoff(growth, scenario), start);
}

function sentenceOf({ platform, migration, saved, months, paidIn }: MediaPayoff, start: Start): string {
  const what = `Moving media to Cloudflare R2 today, on ${platformName(platform)}, is ${formatTotal(migration)} of work once`;
  const whole = `over ${months} months it ${saved < 0 ? 'costs' : 'saves'} ${formatTotal(Math.abs(saved))}`;
  return paidIn === undefined
    ? `${what} and does not pay for itself: ${whole}.`
    : `${what} and has paid for itself by ${monthText(paidIn, start)}: ${whole}.`;
}
