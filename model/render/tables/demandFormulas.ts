import { appFacts, derivations, getAssumption } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** Every figure of the demand: its formula, and the assumptions and app facts that go into it. */
export const demandFormulasTable = defineTable({
  id: 'demand',
  arguments: [],
  shows: 'how each figure of the demand is computed',
  changesWith: 'nothing',
  make,
});

function make(): TableContent {
  return {
    caption: 'How each figure of the demand is computed',
    rowHeading: 'Figure',
    columns: [
      { id: 'formula', label: 'Formula' },
      { id: 'unit', label: 'Unit' },
      { id: 'assumptions', label: 'Assumptions' },
      { id: 'facts', label: 'Facts about the app' },
    ],
    rows: derivations.map(({ id, label, unit, formula, assumptions, facts }) => ({
      id,
      label,
      cells: [
        words(formula),
        words(unit),
        words(assumptions.join(', ') || 'none', {
          explanation: {
            formula,
            inputs: assumptions.map((input) => ({
              label: getAssumption(input).label,
              text: input,
              reference: { kind: 'assumption', id: input },
            })),
          },
        }),
        words(factLabels(facts)),
      ],
    })),
    foot: [
      'A formula in words; tests hold each list of assumptions against the code, by moving every assumption and watching what moves.',
    ],
  };
}

function factLabels(ids: readonly string[]): string {
  return (
    appFacts
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join('; ') || 'none'
  );
}
