import type { ReactNode } from 'react';
import { useReaderDay } from './useReaderDay';

interface ReviewDateProps {
  /** When the record was read, as exact as it is known. */
  readonly asOf: string;
  /** ISO date by which it is to be checked again. */
  readonly reviewBy: string;
  /** What stands between the dates and the mark. */
  readonly children?: ReactNode;
}

/** When a record was read and by when it is to be checked again. In a browser whose clock is past that day it says so. */
export function ReviewDate({ asOf, reviewBy, children }: ReviewDateProps): ReactNode {
  const day = useReaderDay();
  const isOverdue = day !== undefined && reviewBy <= day;
  return (
    <>
      {`Read ${asOf}, review by `}
      <time>{reviewBy}</time>.{children}
      {isOverdue && <strong className="record-overdue"> Overdue.</strong>}
    </>
  );
}
