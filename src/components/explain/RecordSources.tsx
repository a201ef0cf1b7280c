import type { Reference } from '@gymrats/model';
import { type ReactNode, useEffect, useState } from 'react';
import { describeReadings } from '../reference/describeReadings';
import type { FiledRecord } from '../reference/filed';
import { filedRecord } from '../reference/filedRecords';
import { Readings } from '../reference/Readings';

/** Where a price or limit was read, and its note; fetched when it is shown. Shows nothing for other references. */
export function RecordSources({ of }: { readonly of: Reference | undefined }): ReactNode {
  const [record, setRecord] = useState<FiledRecord>();
  const { kind, id } = of ?? {};
  useEffect(() => {
    let isShown = true;
    if ((kind === 'price' || kind === 'limit') && id !== undefined) {
      filedRecord({ kind, id }).then((found) => isShown && setRecord(found));
    }
    return () => {
      isShown = false;
    };
  }, [kind, id]);
  if (!record) return null;
  return (
    <>
      <Readings readings={describeReadings(record)} />
      {record.note && <p className="record-terms">{record.note}</p>}
    </>
  );
}
