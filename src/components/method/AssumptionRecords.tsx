import { type Assumption, assumptionOf, type FiledAssumption, formatCount, valueIn } from '@gymrats/model';
import { Fragment, type ReactNode } from 'react';
import { AnchoredRow, Ledger } from './Ledger';

type Group = Assumption['group'];

/** Grades as chips show them: given by the project, graded by evidence, or a judgement. */
const CHIP: Readonly<Record<Assumption['grade'], string>> = {
  given: 'chip-high',
  measured: 'chip-high',
  high: 'chip-high',
  medium: 'chip-medium',
  low: 'chip-low',
  judgement: '',
};

const COLUMNS = ['Assumption', '#Low', '#Base', '#High', 'Unit', '#Cases', 'Grade, evidence and remark'];

interface AssumptionRecordsProps {
  /** The records as filed, with the notes that other pages do not ship. */
  readonly records: readonly FiledAssumption[];
  readonly group: Group;
  readonly caption: string;
}

/** Every assumption of a group: range, unit, grade, evidence and remark. Anchors `assumption-ID`. */
export function AssumptionRecords({ records, group, caption }: AssumptionRecordsProps): ReactNode {
  return (
    <Ledger caption={caption} columns={COLUMNS}>
      {records
        .map(assumptionOf)
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
      <td className="num">{formatCount(low)}</td>
      <td className="num">{formatCount(base)}</td>
      <td className="num">{formatCount(high)}</td>
      <td>{unit}</td>
      <td className="num">{casesOf(assumption)}</td>
      <td className="note">
        <span className={`chip ${CHIP[grade]}`}>{grade}</span>{' '}
        {evidence.map((source, index) => (
          <Fragment key={source}>
            {index > 0 && ', '}
            <a href={`#evidence-${source}`}>{source}</a>
          </Fragment>
        ))}
        {evidence.length > 0 && note && '. '}
        {note}
        {!raises && ' A larger value means less demand or more capacity: the high case goes towards the low end.'}
      </td>
    </AnchoredRow>
  );
}

/** What the low and the high case take: "2.6 to 3.54"; a decision's weight is the same in all. */
function casesOf(assumption: Assumption): string {
  const [low, high] = [formatCount(valueIn(assumption, 'low')), formatCount(valueIn(assumption, 'high'))];
  return low === high ? low : `${low} to ${high}`;
}
