import { formatNumber, formatShare, formatUsers } from '../../format';
import { events, measured } from '../../workload';
import type { MeasuredGrowth } from '../../workload/measurements/types';
import { amount, EMPTY, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Cell } from '../table';

/** Processor time of each event as a fitted line over users, as built and after the repairs, with how far points lie from it. */
export const measuredGrowthTable = defineTable({
  id: 'measured-growth',
  component: 'MeasuredGrowth',
  arguments: [],
  shows:
    'processor time of each event over users: points, fitted line, residual, and whether the load grows with the square',
  changesWith: 'nothing',
  dense: true,
  make,
});

function make(): TableContent {
  const { growth, users } = measured;
  const ids = [...new Set(growth.map(({ of, id }) => `${of} ${id}`))];
  return {
    caption: 'Processor time of an event over users: fitted growth and residual',
    rowHeading: 'Event',
    columns: [...columns('built', 'as built'), ...columns('fixed', 'after fixes')],
    rows: ids.map((key) => {
      const of = growth.filter((each) => `${each.of} ${each.id}` === key);
      const [built, fixed] = [of.find(({ mode }) => mode === 'built'), of.find(({ mode }) => mode === 'fixed')];
      return {
        id: key.replace(' ', '-'),
        label: labelOf(built ?? (fixed as MeasuredGrowth)),
        cells: [...cellsOf(built), ...cellsOf(fixed)],
      };
    }),
    foot: [
      `Milliseconds at ${users.map(formatUsers).join(', ')} users. A least-squares line, each point weighted by its inverse; the residual is the largest distance of a point from it, as a share of the point.`,
      '*Square*: the largest size costs at least three times what the smallest does, so that the load of all users grows with their square. Requests of an event that do so have a row of their own. The leaderboard as built reads a thousand rows and no more, at every size: its answer is cut, not its growth.',
    ],
  };
}

function columns(mode: string, label: string) {
  return [
    { id: `${mode}-ms`, label: `Measured, ${label}`, numeric: true },
    { id: `${mode}-per-thousand`, label: 'For 1,000 users more', numeric: true },
    { id: `${mode}-residual`, label: 'Residual', numeric: true },
    { id: `${mode}-load`, label: 'Load grows' },
  ];
}

function labelOf({ of, id }: MeasuredGrowth): string {
  return of === 'request' ? `Request: ${id}` : (events.find((event) => event.id === id)?.label ?? id);
}

function cellsOf(found: MeasuredGrowth | undefined): Cell[] {
  if (found === undefined) return [EMPTY, EMPTY, EMPTY, EMPTY];
  const { ms, perThousandUsers, residual, load } = found;
  return [
    words(`${ms.map(formatNumber).join(', ')} ms`),
    amount(perThousandUsers, 'ms'),
    { text: formatShare(residual), value: residual, unit: '' },
    words(load === 'quadratic' ? 'with the square' : 'with users'),
  ];
}
