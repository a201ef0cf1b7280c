import {
  casesOf,
  defectCosts,
  estimate,
  migrationCost,
  movesOf,
  perUserText,
  rangeText,
  type Scenario,
  savingText,
  shareText,
  totalText,
  workloadFor,
} from '../../decisions';
import { ModelError } from '../../errors';
import { formatCount, formatNumber, formatTotal, formatUsd } from '../../format';
import { type Charge, platformName } from '../../platforms';
import { at, type Defect, leaving } from '../../workload';
import { chargeFormula } from '../chargeFormula';
import type { Parts } from './parts';
import { assumptionStep, billSteps, demandStep, where } from './steps';
import type { Derived, Step } from './types';

/** USD a month of a platform, or of one category of its bill. */
export function total(parts: Parts, scenario: Scenario): Derived {
  const answer = estimate(parts.platform(), parts.users(), scenario);
  const of = parts.isEmpty ? undefined : parts.category();
  const what = of ? `${of}, USD a month` : 'USD a month';
  return {
    title: `${where(answer)}: ${what}`,
    text: totalText(answer, of),
    steps: [...billSteps(answer, what, of), demandStep(answer, scenario)],
  };
}

/** The totals in low and in high demand. */
export function range(parts: Parts, scenario: Scenario): Derived {
  const cases = casesOf(scenario);
  const [id, users] = [parts.platform(), parts.users()];
  const [low, high] = [estimate(id, users, cases.low), estimate(id, users, cases.high)];
  return {
    title: `${where(low)}: USD a month from low to high demand`,
    text: rangeText(low, high),
    steps: [
      ...billSteps(low, 'In low demand', undefined, 'Low: '),
      demandStep(low, cases.low),
      ...billSteps(high, 'In high demand', undefined, 'High: '),
      demandStep(high, cases.high),
    ],
  };
}

/** USD a month per 1,000 registered users. */
export function perUser(parts: Parts, scenario: Scenario): Derived {
  const answer = estimate(parts.platform(), parts.users(), scenario);
  const text = perUserText(answer);
  const formula = `${formatUsd(answer.bill.total)} / ${formatCount(answer.users)} registered users x 1,000 = ${text}`;
  return {
    title: `${where(answer)}: USD a month per 1,000 registered users`,
    text,
    steps: [
      { label: 'Per 1,000 users', formula, inputs: [] },
      ...billSteps(answer, 'USD a month'),
      demandStep(answer, scenario),
    ],
  };
}

/** A category's share of the bill. */
export function share(parts: Parts, scenario: Scenario): Derived {
  const answer = estimate(parts.platform(), parts.users(), scenario);
  const of = parts.category();
  const text = shareText(answer, of);
  const formula = `${of} ${formatUsd(answer.bill.byCategory[of])} / all ${formatUsd(answer.bill.total)} = ${text}`;
  return {
    title: `${where(answer)}: share of ${of} in the bill`,
    text,
    steps: [
      { label: 'Share', formula, inputs: [] },
      ...billSteps(answer, of, of),
      ...billSteps(answer, 'The whole bill').slice(0, 1),
      demandStep(answer, scenario),
    ],
  };
}

/** USD a month that one platform costs less than another. */
export function saving(parts: Parts, scenario: Scenario): Derived {
  const [one, other, users] = [parts.platform(), parts.platform(), parts.users()];
  const [from, to] = [estimate(one, users, scenario), estimate(other, users, scenario)];
  const text = savingText(from, to);
  const saved = formatUsd(from.bill.total - to.bill.total);
  const formula = `${formatUsd(from.bill.total)} - ${formatUsd(to.bill.total)} = ${saved}`;
  return {
    title: `${where(to)}: USD a month less than ${platformName(one)}`,
    text,
    steps: [
      { label: 'Saving', formula, inputs: [] },
      ...billSteps(from, platformName(one), undefined, `${platformName(one)}: `),
      ...billSteps(to, platformName(other), undefined, `${platformName(other)}: `),
      demandStep(to, scenario),
    ],
  };
}

/** USD a month that one defect costs if it alone is left in: the lines of the bill that it changes. */
export function defect(parts: Parts, scenario: Scenario): Derived {
  const [id, users, of] = [parts.platform(), parts.users(), parts.rest()];
  const cost = defectCosts(id, users, scenario).find((each) => each.defect === of);
  if (!cost) throw new ModelError('of', `unknown defect "${of}"`);
  const fixed = estimate(id, users, scenario);
  const left = estimate(id, users, { ...scenario, app: leaving(of as Defect) });
  const formula = `${formatUsd(left.bill.total)} - ${formatUsd(fixed.bill.total)} = ${formatUsd(cost.usd)}`;
  return {
    title: `${where(fixed)}: USD a month more with the defect "${of}" left in`,
    text: formatTotal(cost.usd),
    steps: [
      { label: 'With it, less without it', formula, inputs: [] },
      ...changedLines(fixed.bill.lines, left.bill.lines),
      demandStep(left, { ...scenario, app: leaving(of as Defect) }),
    ],
  };
}

function changedLines(before: readonly Charge[], after: readonly Charge[]): Step[] {
  const key = ({ price, scope }: Charge): string => `${price} ${scope}`;
  const [old, now] = [before, after].map((lines) => new Map(lines.map((line) => [key(line), line])));
  return [...new Set([...before, ...after].map(key))].flatMap((id) => {
    const [without, left] = [old?.get(id), now?.get(id)];
    const line = left ?? without;
    if (!line || Math.abs((left?.usd ?? 0) - (without?.usd ?? 0)) < 0.005) return [];
    return {
      label: line.label,
      formula: left ? chargeFormula(left) : 'no such line with the defect left in',
      inputs: [
        { label: 'Without the defect', text: without ? chargeFormula(without) : 'no such line' },
        { label: 'Price', text: line.price, reference: { kind: 'price' as const, id: line.price } },
        { label: 'Why', text: line.why },
      ],
    };
  });
}

/** One-off USD of moving from Supabase as it is today: engineer-weeks of the move times an engineer's week. A judgement. */
export function move(parts: Parts, scenario: Scenario): Derived {
  const id = parts.platform();
  const { values } = workloadFor(scenario);
  const weeks = movesOf(id);
  const cost = migrationCost(id, scenario);
  const sum = weeks.map((each) => formatNumber(at(values, each))).join(' + ') || '0';
  return {
    title: `Moving from Supabase to ${platformName(id)}: USD once`,
    text: formatTotal(cost),
    steps: [
      {
        label: 'Engineer-weeks times the cost of one',
        formula: `(${sum}) weeks x ${formatUsd(at(values, 'engineer-week-usd'))} = ${formatUsd(cost)}`,
        inputs: [],
      },
      ...[...weeks, 'engineer-week-usd'].map((each) => assumptionStep(each, scenario)),
    ],
  };
}
