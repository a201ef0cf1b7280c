import { formatCount } from '../../format';
import { type Assumption, assumptions, valueIn } from '../../workload';
import { amount, words } from '../cells';
import type { Table } from '../table';

const TITLES: Readonly<Record<Assumption['group'], string>> = {
  activity: 'What people do',
  social: 'Social features',
  media: 'Photos and videos',
  data: 'Data and bytes',
  capacity: 'What machines can serve',
  decision: 'What weighs a decision',
};

/** The groups of assumptions in the order of the page. */
export const ASSUMPTION_GROUPS = Object.keys(TITLES) as readonly Assumption['group'][];

/** The assumptions of a group: the range of the evidence, the values that the low and high cases take, and the grade. */
export function assumptionsTable(group: Assumption['group']): Table {
  return {
    id: 'assumption',
    caption: `Assumptions: ${TITLES[group]}`,
    rowHeading: 'Assumption',
    columns: [
      { id: 'low', label: 'Low', numeric: true },
      { id: 'base', label: 'Base', numeric: true },
      { id: 'high', label: 'High', numeric: true },
      { id: 'unit', label: 'Unit' },
      { id: 'low-case', label: 'In the low case', numeric: true },
      { id: 'high-case', label: 'In the high case', numeric: true },
      { id: 'grade', label: 'Grade' },
      { id: 'note', label: 'Note' },
    ],
    rows: assumptions
      .filter((assumption) => assumption.group === group)
      .map((assumption) => ({ id: assumption.id, label: assumption.label, cells: cellsOf(assumption) })),
    foot: [
      'Low and high are the ends of the evidence. The low and high cases are low and high demand; they take part of the way to an end, because not every factor is extreme at once.',
    ],
  };
}

function cellsOf(assumption: Assumption) {
  const { low, base, high, unit, grade, note = '' } = assumption;
  const number = (value: number) => ({ text: formatCount(value), value, unit });
  return [
    number(low),
    number(base),
    number(high),
    words(unit),
    amount(valueIn(assumption, 'low'), ''),
    amount(valueIn(assumption, 'high'), ''),
    words(grade),
    words(note),
  ];
}
