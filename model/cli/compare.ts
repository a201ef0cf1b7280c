import { allCrossovers, compareTiers, type StackComparison, stackByTier, type TierComparison } from '../decisions';
import {
  crossoversOf,
  crossoverTable,
  crossoverValue,
  decisionMatrix,
  stackTable,
  toText,
  totalsTable,
} from '../render';
import { asOfIn, underAsOf } from './asOf';
import { recommendationValue } from './estimateValue';
import { readScenario, SCENARIO_OPTIONS, SCENARIO_USAGE } from './scenario';
import type { Verb } from './verb';

/**
 * A tier as `compare --json` prints it. `incomplete` names the totals that lack a price, and the price. `best` where `carried` is
 * false is the platform that comes furthest.
 */
function tierValue({ users, totals, best, because, cases, holds, recommendation }: TierComparison) {
  const incomplete = recommendation.candidates
    .filter(({ deployment }) => deployment.unknowns.length > 0)
    .map(({ id, deployment }) => [id, deployment.unknowns] as const);
  const { carried, failsFirst } = recommendationValue(recommendation);
  return {
    users,
    totals,
    best,
    carried,
    failsFirst,
    because,
    cases,
    holds,
    incomplete: Object.fromEntries(incomplete),
  };
}

/** The open-source stack at a tier as `compare --json` prints it: bill, one-off cost of the move and whether it carries the load. */
function stackValue({ users, candidates, withStack }: StackComparison) {
  const platforms = candidates.map(({ id, bill, migration, effective, eligible }) => ({
    platform: id,
    total: bill.total,
    migration,
    effective,
    eligible,
  }));
  return { users, platforms, best: recommendationValue(withStack).best };
}

export const compare: Verb = {
  name: 'compare',
  usage: `compare ${SCENARIO_USAGE} [--json]`,
  summary: 'every tier on every platform, the best value and why, and the user counts at which an answer changes',
  operands: [0, 0],
  options: SCENARIO_OPTIONS,
  answer: (words) => {
    const scenario = readScenario(words);
    const asOf = asOfIn(words);
    const crossovers = allCrossovers(scenario);
    const tables = () => [
      totalsTable(scenario),
      decisionMatrix(scenario),
      stackTable(scenario),
      { id: crossoverTable.definition.id, ...crossoversOf(crossovers) },
    ];
    return {
      value: {
        asOf,
        tiers: compareTiers(scenario).map(tierValue),
        openSourceStack: stackByTier(scenario).map(stackValue),
        crossovers: crossovers.map(crossoverValue),
      },
      text: () => underAsOf(tables().map(toText).join('\n\n'), asOf),
    };
  },
};
