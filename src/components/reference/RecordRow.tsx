import type { ReactNode } from 'react';
import { Readings } from './Readings';
import { ReviewDate } from './ReviewDate';
import type { RecordView } from './types';

/** One record: its address and id, the number, the terms, and where the number comes from. A page has hundreds, so it has few elements. */
export function RecordRow({ record }: { readonly record: RecordView }): ReactNode {
  const terms = [record.terms.join(' '), record.remark].filter(Boolean).join('\n');
  return (
    <li className="record" id={record.anchor}>
      <p className="record-id">
        <a href={`#${record.anchor}`}>{record.id}</a>
        {record.confidence !== 'high' && (
          <span className={`chip chip-${record.confidence}`}>{`${record.confidence} confidence`}</span>
        )}
      </p>
      <p className="record-figure">{record.figure.join('\n')}</p>
      {terms && <p className="record-terms">{terms}</p>}
      <Readings readings={record.readings} />
      <div className="record-check">
        <ReviewDate asOf={record.asOf} reviewBy={record.reviewBy}>
          {' '}
          <a href={record.checkAt}>Check today</a>
        </ReviewDate>
      </div>
    </li>
  );
}
