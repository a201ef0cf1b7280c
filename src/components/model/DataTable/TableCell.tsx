import type { Cell, Column } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ReferenceLink } from '../ReferenceLink';
import { Explained } from './Explained';

const MARKS = { best: 'best', over: 'over', watch: 'watch', unknown: 'incomplete' } as const;
/** Longer text than this is running text, which may wrap. */
const NOTE_LENGTH = 48;

interface TableCellProps {
  readonly cell: Cell;
  readonly column: Column;
}

/** One cell: its text, its mark in words, and the way to what is behind it. */
export function TableCell({ cell, column }: TableCellProps): ReactNode {
  const { text, mark, reference, explanation } = cell;
  const kind = column.numeric ? 'num' : text.length > NOTE_LENGTH ? 'note' : undefined;
  const words = (
    <>
      {text}
      {mark && <span className={`mark mark-${mark}`}> {MARKS[mark]}</span>}
    </>
  );
  return (
    <td className={[kind, mark === 'best' && 'best'].filter(Boolean).join(' ') || undefined}>
      {explanation ? (
        <Explained explanation={explanation}>{words}</Explained>
      ) : (
        <ReferenceLink to={reference}>{words}</ReferenceLink>
      )}
    </td>
  );
}
