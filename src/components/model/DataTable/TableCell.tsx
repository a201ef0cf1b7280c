import { type Cell, type Column, noBreak } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ReferenceLink } from '../ReferenceLink';
import { Explained } from './Explained';

const MARKS = { best: 'best', over: 'over', watch: 'watch', unknown: 'incomplete' } as const;
/** Longer text than this is running text, which may wrap. */
const NOTE_LENGTH = 48;
/** A number with more words than this may wrap too. */
const NUMBER_LENGTH = 20;

/** Columns that a card on a phone shows first. */
const MONEY: ReadonlySet<string> = new Set(['usd', 'total']);

interface TableCellProps {
  /** Anchor of the explanation, where there is one. */
  readonly id: string;
  readonly cell: Cell;
  readonly column: Column;
  /** Side of the table that the cell is on: an explanation opens towards the other. */
  readonly side: 'left' | 'right';
}

function kindOf(text: string, isNumeric: boolean | undefined): string | undefined {
  if (isNumeric) return text.length > NUMBER_LENGTH ? 'num num--long' : 'num';
  return text.length > NOTE_LENGTH ? 'note' : undefined;
}

/** One cell: its text, its mark in words, and the way to what is behind it. */
export function TableCell({ id, cell, column, side }: TableCellProps): ReactNode {
  const { text, mark, reference, explanation } = cell;
  const kind = kindOf(text, column.numeric);
  const words = (
    <>
      {noBreak(text)}
      {mark && <span className={`mark mark-${mark}`}> {MARKS[mark]}</span>}
    </>
  );
  return (
    <td
      className={
        [kind, mark === 'best' && 'best', MONEY.has(column.id) && 'usd'].filter(Boolean).join(' ') || undefined
      }
      data-label={column.label}
    >
      {explanation ? (
        <Explained id={id} explanation={explanation} side={side}>
          {words}
        </Explained>
      ) : (
        <ReferenceLink to={reference}>{words}</ReferenceLink>
      )}
    </td>
  );
}
