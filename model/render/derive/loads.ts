import {
  bottlenecks,
  demandText,
  type Estimate,
  estimate,
  limitOf,
  reachedText,
  type Scenario,
  usedText,
} from '../../decisions';
import { ModelError } from '../../errors';
import { formatCount, formatExact, formatNumber, formatUsers } from '../../format';
import { type Limit, SERVICE_LEVELS } from '../../platforms';
import { derivationOf } from '../../workload';
import { bottleneckWords, fixText } from '../bottlenecks';
import { explainCharge } from '../chargeExplanation';
import { explainDemand } from '../demandExplanation';
import { explainLimit } from '../limitExplanation';
import { levelSentence } from '../sentences';
import type { Parts } from './parts';
import { assumptionStep, demandStep, factStep, where } from './steps';
import type { Derived, Step } from './types';

/** A figure of the demand: its formula, the assumptions and app facts in it, and how each is known. */
export function asks(parts: Parts, scenario: Scenario): Derived {
  const [users, path] = [parts.users(), parts.rest()];
  const answer = estimate('supabase', users, scenario);
  const text = demandText(answer.demand, path);
  const { label, assumptions, facts } = derivationOf(path);
  return {
    title: `${label}, at ${formatUsers(users)} users`,
    text,
    steps: [
      { label, ...explainDemand(path, text, scenario) },
      ...assumptions.map((id) => assumptionStep(id, scenario)),
      ...facts.map(factStep),
    ],
  };
}

/** How full a limit is. */
export function used(parts: Parts, scenario: Scenario): Derived {
  const { answer, limit } = limitAt(parts, scenario);
  return {
    title: `${where(answer)}: ${limit.label}`,
    text: usedText(limit),
    steps: [...limitSteps(answer, limit), demandStep(answer, scenario)],
  };
}

/** The user count at which the deployment reaches a limit. */
export function reached(parts: Parts, scenario: Scenario): Derived {
  const { answer, limit } = limitAt(parts, scenario);
  return {
    title: `${where(answer)}: users at which "${limit.label}" is reached`,
    text: reachedText(limit),
    steps: [reachedStep(answer, limit), ...limitSteps(answer, limit), demandStep(answer, scenario)],
  };
}

function limitAt(parts: Parts, scenario: Scenario): { answer: Estimate; limit: Limit } {
  const answer = estimate(parts.platform(), parts.users(), scenario);
  return { answer, limit: limitOf(answer, parts.rest()) };
}

/** The limit with its source, and the line of the bill that the same price makes. */
function limitSteps({ bill }: Estimate, limit: Limit): Step[] {
  const lines = bill.lines.filter(({ price }) => price === limit.source);
  const beyond = { label: 'Beyond it', text: limit.effect };
  const explained = explainLimit(limit);
  return [
    { label: limit.label, ...explained, inputs: [...explained.inputs, beyond] },
    ...lines.map((line) => ({ label: line.label, ...explainCharge(line) })),
  ];
}

function reachedStep({ users }: Estimate, limit: Limit): Step {
  const { used: use, capacity, unit } = limit;
  const label = "Today's configuration, with the demand scaled up";
  const inProportion = Math.max(1, Math.floor((users * capacity) / use));
  const formula =
    limit.hitAtUsers === inProportion
      ? `${formatCount(users)} users x ${formatExact(capacity)} / ${formatExact(use)} ${unit} = ${reachedText(limit)}`
      : `the last user count whose use fits ${formatCount(capacity)} ${unit}: ${reachedText(limit)}`;
  return { label, formula, inputs: [] };
}

/** The user count from which a bottleneck of the app as built occurs. */
export function occursFrom(parts: Parts, scenario: Scenario): Derived {
  const id = parts.rest();
  const all = bottlenecks(scenario);
  const found = all.find((each) => each.id === id);
  if (!found) throw new ModelError('id', `unknown bottleneck "${id}"; one of ${all.map((each) => each.id).join(', ')}`);
  const text = formatNumber(found.occursFromUsers);
  const { label, effect, formula } = bottleneckWords(found.id);
  return {
    title: `${label}: users from which it occurs`,
    text,
    steps: [
      {
        label,
        formula: `${formula} = ${text}`,
        inputs: [
          { label: 'What happens', text: effect },
          { label: 'Where', text: found.place },
          { label: 'Fix', text: fixText(found.fix) },
        ],
      },
    ],
  };
}

/** The user count from which a service level applies: a judgement of this guide. */
export function requiredFrom(parts: Parts): Derived {
  const id = parts.rest();
  const level = SERVICE_LEVELS.find((each) => each.id === id);
  if (!level)
    throw new ModelError(
      'level',
      `unknown service level "${id}"; one of ${SERVICE_LEVELS.map((each) => each.id).join(', ')}`,
    );
  const text = formatNumber(level.from);
  return {
    title: `Users from which the service level "${level.label}" applies`,
    text,
    steps: [
      {
        label: level.label,
        formula: `${text}: a judgement of this guide`,
        inputs: [{ label: 'What it promises', text: levelSentence(level) }],
      },
    ],
  };
}
