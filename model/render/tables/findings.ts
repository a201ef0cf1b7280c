import { type AppFinding, FINDINGS } from '../../decisions';
import { effortText, findingLabel, findingWords } from '../actions';
import { words } from '../cells';
import type { TableContent } from '../defineTable';

/** A table of some findings in the order in which the lists of tasks have them. */
export function findingsContent(caption: string, isIn: (finding: AppFinding) => boolean): TableContent {
  return {
    caption,
    rowHeading: 'Finding',
    columns: [
      { id: 'why', label: 'Why' },
      { id: 'fix', label: 'Fix' },
      { id: 'effort', label: 'Effort' },
    ],
    rows: FINDINGS.filter(isIn).map(({ id, days }) => {
      const { what, why } = findingWords(id);
      return { id, label: findingLabel(id), cells: [words(why), words(what), words(effortText(days))] };
    }),
    foot: ['Days of work are judgements.'],
  };
}
