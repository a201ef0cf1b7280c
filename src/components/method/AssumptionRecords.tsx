import { type Assumption, assumptions, formatNumber, valueIn } from '@gymrats/model';
import type { ReactNode } from 'react';
import { AnchoredRow, Ledger } from './Ledger';

type Group = Assumption['group'];

/** Grades as chips show them: given by the project, graded by evidence, or a judgement. */
const CHIP: Readonly<Record<Assumption['grade'], string>> = {
  given: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
  judgement: 'low',
};

const COLUMNS = [
  'Assumption',
  '#Low',
  '#Base',
  '#High',
  'Unit',
  '#Low case',
  '#High case',
  'Grade',
  'Evidence and remark',
];

interface AssumptionRecordsProps {
  readonly group: Group;
  readonly caption: string;
}

/** Every assumption of a group: range, unit, grade, evidence and remark. Anchors `assumption-ID`. */
export function AssumptionRecords({ group, caption }: AssumptionRecordsProps): ReactNode {
  return (
    <Ledger caption={caption} columns={COLUMNS}>
      {assumptions
        .filter((assumption) => assumption.group === group)
        .map((assumption) => (
          <AssumptionRow key={assumption.id} assumption={assumption} />
        ))}
    </Ledger>
  );
}

function AssumptionRow({ assumption }: { readonly assumption: Assumption }): ReactNode {
  const { id, label, low, base, high, unit, grade, evidence, note, raises = true } = assumption;
  return (
    <AnchoredRow id={`assumption-${id}`}>
      <th scope="row">
        {label}
        <br />
        <code>{id}</code>
      </th>
      <td className="num">{formatNumber(low)}</td>
      <td className="num">{formatNumber(base)}</td>
      <td className="num">{formatNumber(high)}</td>
      <td>{unit}</td>
      <td className="num">{formatNumber(valueIn(assumption, 'low'))}</td>
      <td className="num">{formatNumber(valueIn(assumption, 'high'))}</td>
      <td>
        <span className={`chip chip-${CHIP[grade]}`}>{grade}</span>
      </td>
      <td className="note">
        {evidence.map((source, index) => (
          <span key={source}>
            {index > 0 && ', '}
            <a href={`#evidence-${source}`}>{source}</a>
          </span>
        ))}
        {evidence.length > 0 && note && '. '}
        {note}
        {!raises && ' A larger value means less demand or more capacity: the high case goes towards the low end.'}
      </td>
    </AnchoredRow>
  );
}
