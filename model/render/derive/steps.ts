import { type Estimate, type Scenario, workloadFor } from '../../decisions';
import { formatCount, formatNumber, formatUsd, formatUsers } from '../../format';
import { CATEGORIES, type Category, type Charge, platformName } from '../../platforms';
import { at, getAppFact, getAssumption } from '../../workload';
import { explainCharge } from '../chargeExplanation';
import { scenarioText } from '../scenarioWords';
import { pricesAsOf } from '../sentences';
import { sumOfCategories, sumOfLines } from '../totals';
import type { Step } from './types';

/** A smaller amount is none, in USD a month. */
const CENT = 0.005;

/** "Supabase at 10K users". */
export function where({ id, users }: Pick<Estimate, 'id' | 'users'>): string {
  return `${platformName(id)} at ${formatUsers(users)} users`;
}

/** A bill, or one category of it, down to the formula and the price of each line. `prefix` tells two bills apart. */
export function billSteps({ bill }: Estimate, label: string, of?: Category, prefix = ''): Step[] {
  const lines = CATEGORIES.filter((category) => of === undefined || category === of).flatMap((category) =>
    bill.lines.filter((line) => line.category === category),
  );
  const isCharged = ({ usd }: Charge): boolean => Math.abs(usd) >= CENT;
  const free = lines.filter((line) => !isCharged(line));
  return [
    { label, ...(of ? sumOfLines(bill, of) : sumOfCategories(bill)) },
    ...lines.filter(isCharged).map((line) => ({
      label: `${prefix}${line.category}: ${line.label}, ${formatUsd(line.usd)}`,
      ...explainCharge(line),
    })),
    ...(free.length > 0 ? [freeLines(free, prefix)] : []),
    { label: `${prefix}How old the prices are`, formula: pricesAsOf(bill), inputs: [] },
  ];
}

/** Lines that cost nothing, as one step. */
function freeLines(lines: readonly Charge[], prefix: string): Step {
  return {
    label: `${prefix}${lines.length} line${lines.length === 1 ? '' : 's'} that cost nothing`,
    formula: 'within what the plans include, or free',
    inputs: lines.map(({ label, price, quantity, unit, included }) => ({
      label,
      text: `${formatNumber(quantity)} ${unit}${included > 0 ? ` of ${formatCount(included)} included` : ''}`,
      reference: { kind: 'price', id: price },
    })),
  };
}

/** The people behind the quantities, and what they are taken to do. */
export function demandStep({ users, demand }: Estimate, scenario: Scenario): Step {
  const people = [
    ['people.daily', 'Daily active users', demand.people.daily],
    ['people.monthly', 'Monthly active users', demand.people.monthly],
    ['people.concurrent', 'In the app at the peak', demand.people.concurrent],
  ] as const;
  return {
    label: 'The demand behind the quantities',
    formula: `${formatCount(users)} registered users, ${scenarioText(scenario)}`,
    inputs: people.map(([id, label, count]) => ({
      label,
      text: formatNumber(count),
      reference: { kind: 'demand', id },
    })),
  };
}

/** An assumption: the value that the scenario takes, its range, and how well it is supported. */
export function assumptionStep(id: string, scenario: Scenario): Step {
  const { label, unit, low, base, high, grade, evidence } = getAssumption(id);
  const value = formatCount(at(workloadFor(scenario).values, id));
  return {
    label,
    formula: `${value} ${unit}; low ${formatCount(low)}, base ${formatNumber(base)}, high ${formatCount(high)}`,
    inputs: [
      { label: 'Assumption', text: id, reference: { kind: 'assumption', id } },
      { label: 'Grade', text: grade === 'judgement' ? 'a judgement of this guide' : grade },
      ...evidence.map((source) => ({
        label: 'Evidence',
        text: source,
        reference: { kind: 'evidence' as const, id: source },
      })),
    ],
  };
}

/** A fact about the app: its value, how it is known, and where. */
export function factStep(id: string): Step {
  const { label, value, unit, how, place } = getAppFact(id);
  return {
    label,
    formula: `${formatCount(value)} ${unit}, ${how}`,
    inputs: [{ label: 'Place', text: place, reference: { kind: 'fact', id } }],
  };
}
