import { type Scenario, workloadFor } from '../decisions';
import { formatCount } from '../format';
import { appFacts, at, derivationOf, getAssumption } from '../workload';
import type { Explanation } from './table';

/** How a figure of the demand follows from assumptions and app facts, with the values that the scenario gives them. */
export function explainDemand(path: string, result: string, scenario: Scenario): Explanation {
  const { values } = workloadFor(scenario);
  const { formula, assumptions, facts } = derivationOf(path);
  return {
    formula: `${formula} = ${result}`,
    inputs: [
      ...assumptions.map((id) => {
        const { label, unit } = getAssumption(id);
        return {
          label,
          text: `${formatCount(at(values, id))} ${unit}`,
          reference: { kind: 'assumption' as const, id },
        };
      }),
      ...appFacts
        .filter((fact) => facts.includes(fact.id))
        .map(({ label, value, unit, how }) => ({ label, text: `${formatCount(value)} ${unit}, ${how}` })),
    ],
  };
}
