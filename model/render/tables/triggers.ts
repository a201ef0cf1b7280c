import { type Scenario, triggers } from '../../decisions';
import { formatNumber } from '../../format';
import { cents, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { anchor } from '../names';
import { caseText } from '../scenarioWords';
import { triggerWords } from '../triggers';

/** The migration points of the recommended path, each with the measure that announces it. */
export const triggersTable = defineTable({
  id: 'triggers',
  component: 'Triggers',
  arguments: [],
  shows: 'migration points with their measures. Slow: once in the guide',
  changesWith: 'bills',
  make,
});

function make(scenario: Scenario): TableContent {
  return {
    caption: 'Migration points of the recommended path, and the metric that announces each',
    rowHeading: 'From users',
    columns: [
      { id: 'move', label: 'Move' },
      { id: 'because', label: 'Because' },
      { id: 'metric', label: 'Watch' },
      { id: 'threshold', label: 'Act at' },
      { id: 'read', label: 'Where to read it' },
      { id: 'usd', label: 'Change a month', numeric: true },
    ],
    rows: triggers(scenario).map((trigger) => {
      const { from, to, because, metric, threshold, read } = triggerWords(trigger);
      const cells = [`${from} to ${to}`, because, metric, threshold, read].map((text) => words(text));
      return { id: anchor(trigger.id), label: formatNumber(trigger.users), cells: [...cells, cents(trigger.usd)] };
    }),
    foot: [`User counts follow from ${caseText(scenario)}. The measure decides, not the count.`],
  };
}
