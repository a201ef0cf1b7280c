import { formatCount, formatNumber, formatUsers } from '../../format';
import { loads, measured, validationOf } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** Whether a tier was tested on a database of its size, extrapolated, or not tested, and with what. */
export const validatedTable = defineTable({
  id: 'validated',
  component: 'Validated',
  arguments: ['users'],
  shows: 'whether a tier was tested, extrapolated or not tested, and with what',
  changesWith: 'nothing',
  dense: true,
  make,
});

function make(users: number): TableContent {
  const { state, run, largest } = validationOf(users);
  const row = (id: string, label: string, text: string) => ({ id, label, cells: [words(text)] });
  const shared =
    run && run.otherLoad > loads.cores ? ' other programs kept the machine busy, so it is an upper bound' : '';
  const replayed = run
    ? [
        row(
          'rate',
          'Rate replayed',
          `${formatNumber(run.rate)} events a second for ${formatNumber(run.seconds)} s, ${formatCount(run.events)} events, ${formatCount(run.errors)} failed`,
        ),
        row('p95', 'p95 of an event', `${formatNumber(run.p95)} ms${shared && `;${shared}`}`),
        row(
          'processors',
          'Processors used',
          run.processorShare === null ? 'not known' : `${formatNumber(100 * run.processorShare)} % of ${loads.cores}`,
        ),
        row('date', 'Date', loads.date),
      ]
    : [row('date', 'Date of the measurement', measured.date)];
  return {
    caption: `How far the ${formatUsers(users)} tier is tested`,
    rowHeading: 'What',
    columns: [{ id: 'value', label: 'Value' }],
    rows: [
      row('state', 'State', state),
      row(
        'data',
        'Size of the data',
        run
          ? `${formatCount(run.users)} users, 12 months`
          : `${formatCount(largest)} users, 12 months, continued by the fitted line`,
      ),
      ...replayed,
    ],
    foot: ['Repaired app on PostgreSQL of the lab; no network, no API server in between.'],
  };
}
