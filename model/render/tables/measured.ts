import { formatCount, formatNumber } from '../../format';
import { appFacts, assumptions, measured } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import type { Cell } from '../table';

/** Every assumption and fact that the latest measurement replaced: what it was and what it is. */
export const measuredTable = defineTable({
  id: 'measured',
  component: 'Measured',
  arguments: [],
  shows: 'the assumptions and facts that the latest measurement replaced, old and new',
  changesWith: 'nothing',
  make,
});

function make(): TableContent {
  const moved = assumptions.flatMap(({ id, label, unit, base, low, high, was, note = '' }) =>
    was ? [row(id, label, unit, was.base, base, `${formatNumber(low)} to ${formatNumber(high)}`, was.grade, note)] : [],
  );
  const facts = appFacts.flatMap(({ id, label, unit, value, was }) =>
    was === undefined ? [] : [row(id, label, unit, was, value, '', 'an earlier measurement or target', '')],
  );
  return {
    caption: 'Replaced by the latest measurement',
    rowHeading: 'Assumption or fact',
    columns: [
      { id: 'before', label: 'Before', numeric: true },
      { id: 'now', label: 'Measured', numeric: true },
      { id: 'range', label: 'Range', numeric: true },
      { id: 'unit', label: 'Unit' },
      { id: 'grade', label: 'Rested on' },
      { id: 'note', label: 'From' },
    ],
    rows: [...moved, ...facts],
    foot: [
      `Measured on ${measured.date} with PostgreSQL ${measured.postgres} on ${measured.processor}, with the data of ${measured.users.map((users) => formatCount(users)).join(', ')} users; revision ${measured.commit.slice(0, 8)}.`,
    ],
  };
}

function row(
  id: string,
  label: string,
  unit: string,
  before: number,
  now: number,
  range: string,
  grade: string,
  note: string,
) {
  const number = (value: number): Cell => ({ text: formatNumber(value), value, unit });
  return { id, label, cells: [number(before), number(now), words(range), words(unit), words(grade), words(note)] };
}
