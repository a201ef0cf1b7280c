import {
  bestCrossovers,
  billCrossovers,
  estimate,
  type Recommendation,
  recommend,
  type Scenario,
  sizeSteps,
  workloadFor,
} from '../../decisions';
import { ModelError } from '../../errors';
import { formatCount, formatNumber, formatTotal, formatUsd, formatUsers } from '../../format';
import { platformName } from '../../platforms';
import { at } from '../../workload';
import { configurationLabel } from '../configuration';
import { type CrossoverValue, crossoverValue } from '../crossovers';
import { anchor, NONE_CARRIES } from '../names';
import type { Parts } from './parts';
import { assumptionStep, billSteps, demandStep, where } from './steps';
import type { Derived, Step } from './types';

/** The best value at a number of users: every candidate with its bill and its move. */
export function best(parts: Parts, scenario: Scenario): Derived {
  const answer = recommend(parts.users(), scenario);
  return {
    title: `Best value at ${formatUsers(answer.users)} users`,
    text: answer.carried ? platformName(answer.best.id) : NONE_CARRIES,
    steps: [
      ...weighing(answer, scenario),
      ...billSteps(answer.best, `The bill of ${platformName(answer.best.id)}`),
      demandStep(answer.best, scenario),
      assumptionStep('payback-months', scenario),
      assumptionStep('engineer-week-usd', scenario),
    ],
  };
}

function weighing({ because, candidates }: Recommendation, scenario: Scenario): Step[] {
  const months = formatNumber(at(workloadFor(scenario).values, 'payback-months'));
  return [
    {
      label: 'Why',
      formula: because,
      inputs: candidates.map(({ id, bill, migration, effective, eligible, carries }) => ({
        label: platformName(id),
        text: `${formatUsd(bill.total)} a month + ${formatTotal(migration)} once / ${months} months = ${formatUsd(effective)}${eligible ? '' : `; ${carries ? 'a price is not known' : 'does not carry the load'}`}`,
      })),
    },
  ];
}

/** What a platform is sized to: the choices behind it, each with its rule and what the alternatives cost. */
export function size(parts: Parts, scenario: Scenario): Derived {
  const answer = estimate(parts.platform(), parts.users(), scenario);
  const { choices, level, components } = answer.deployment;
  return {
    title: `${where(answer)}: what to run`,
    text: configurationLabel(answer.deployment.configuration),
    steps: [
      {
        label: 'The parts',
        formula: `sized for the service level "${level.label}"`,
        inputs: components.map(({ label, detail }) => ({ label, text: detail })),
      },
      ...choices.map(({ id, chosen, rule, alternatives }) => ({
        label: `${id}: ${chosen}`,
        formula: rule,
        inputs: alternatives.map((way) => ({
          label: way.id,
          text: `${way.usd === null ? 'price not known' : `${formatUsd(way.usd)} a month`}${way.excluded === undefined ? '' : `, ruled out: ${way.excluded}`}`,
        })),
      })),
      demandStep(answer, scenario),
    ],
  };
}

function lastTo(found: readonly CrossoverValue[], isIt: (to: string) => boolean, to: string): CrossoverValue {
  const last = found.filter((crossing) => isIt(crossing.to)).at(-1);
  if (last) return last;
  const known = found.map((crossing) => crossing.to).join('; ') || 'nothing';
  throw new ModelError('to', `no crossing to "${to}" within the guide's range; crossings to: ${known}`);
}

function crossed({ users, text }: CrossoverValue, how: string): Step {
  return {
    label: 'Found by trying user counts from 10 to 500,000',
    formula: text,
    inputs: [
      { label: 'How', text: how },
      { label: 'First user count with the new answer', text: formatCount(users) },
    ],
  };
}

/** The user count from which one bill is below another, the last time that they cross. */
export function cheaperFrom(parts: Parts, scenario: Scenario): Derived {
  const [id, than] = [parts.platform(), parts.platform()];
  const last = lastTo(billCrossovers(id, than, scenario).map(crossoverValue), (to) => to === id, id);
  const [one, other] = [id, than].map((each) => (users: number) => estimate(each, users, scenario)) as [
    (users: number) => ReturnType<typeof estimate>,
    (users: number) => ReturnType<typeof estimate>,
  ];
  return {
    title: `Users from which ${platformName(id)} costs less than ${platformName(than)}`,
    text: formatNumber(last.users),
    steps: [
      crossed(last, 'the two bills are compared to the single user'),
      ...[last.users - 1, last.users].map((users) => ({
        label: `At ${formatCount(users)} users`,
        formula: `${formatUsd(one(users).bill.total)} against ${formatUsd(other(users).bill.total)}`,
        inputs: [],
      })),
      ...billSteps(one(last.users), platformName(id), undefined, `${platformName(id)}: `),
      ...billSteps(other(last.users), platformName(than), undefined, `${platformName(than)}: `),
    ],
  };
}

/** The user count from which a platform is best value. */
export function bestFrom(parts: Parts, scenario: Scenario): Derived {
  const id = parts.platform();
  const last = lastTo(bestCrossovers(scenario).map(crossoverValue), (to) => to === id, id);
  const answer = recommend(last.users, scenario);
  return {
    title: `Users from which ${platformName(id)} is the best value`,
    text: formatNumber(last.users),
    steps: [
      crossed(last, 'the lowest bill plus the move spread over the payback time is compared to the single user'),
      ...weighing(answer, scenario),
      ...billSteps(answer.best, `The bill of ${platformName(id)}`),
      assumptionStep('payback-months', scenario),
      assumptionStep('engineer-week-usd', scenario),
    ],
  };
}

/** The user count from which a platform runs at a size. Sizes are named as an anchor has them: `pro-large`. */
export function sizeFrom(parts: Parts, scenario: Scenario): Derived {
  const [id, wanted] = [parts.platform(), parts.rest()];
  const last = lastTo(sizeSteps(id, scenario).map(crossoverValue), (to) => anchor(to) === wanted, wanted);
  const { choices } = estimate(id, last.users, scenario).deployment;
  return {
    title: `Users from which ${platformName(id)} runs at ${last.to}`,
    text: formatNumber(last.users),
    steps: [
      crossed(last, 'the configuration is compared to the single user'),
      ...choices.map(({ id: choice, chosen, rule }) => ({ label: `${choice}: ${chosen}`, formula: rule, inputs: [] })),
    ],
  };
}
