import { formatCount } from '../../format';
import { APP_SOURCE, appFacts } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** What was measured or read in the app's code, and the targets of the fixes. */
export const appFactsTable = defineTable({
  id: 'fact',
  arguments: [],
  shows: 'facts about the app that the model uses',
  changesWith: 'nothing',
  make,
});

function make(): TableContent {
  return {
    caption: 'Facts about the app that the model uses',
    rowHeading: 'Fact',
    columns: [
      { id: 'value', label: 'Value', numeric: true },
      { id: 'unit', label: 'Unit' },
      { id: 'how', label: 'How it is known' },
      { id: 'place', label: 'Place' },
    ],
    rows: appFacts.map(({ id, label, value, unit, how, place }) => ({
      id,
      label,
      cells: [{ text: formatCount(value), value, unit }, words(unit), words(how), words(place)],
    })),
    foot: [`The app at commit ${APP_SOURCE.commit.slice(0, 7)} of ${APP_SOURCE.asOf}.`],
  };
}
