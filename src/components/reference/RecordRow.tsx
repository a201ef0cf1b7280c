import type { ReactNode } from 'react';
import { Readings } from './Readings';
import { ReviewDate } from './ReviewDate';
import type { RecordView } from './types';

/** One record: its address and id, the number, the terms, and where the number comes from. */
export function RecordRow({ record }: { readonly record: RecordView }): ReactNode {
  return (
    <li className="record" id={record.anchor}>
      <div className="record-id">
        <a href={`#${record.anchor}`}>
          <code>{record.id}</code>
        </a>
        <span className={`chip chip-${record.confidence}`}>{`${record.confidence} confidence`}</span>
      </div>
      <div className="record-figure">
        {record.figure.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="record-evidence">
        {record.terms.length > 0 && <p>{record.terms.join(' ')}</p>}
        {record.remark && <p className="record-remark">{record.remark}</p>}
        <Readings readings={record.readings} />
        <p className="record-check">
          <ReviewDate asOf={record.asOf} reviewBy={record.reviewBy} /> <a href={record.checkAt}>Check today</a>
        </p>
      </div>
    </li>
  );
}
