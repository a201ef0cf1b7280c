import type { Table } from '@gymrats/model';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { DEFAULT_SCENARIO } from '../scenario';
import { cellId } from './cellId';
import { Inputs } from './Inputs';

const CopyButtons = lazy(() => import('./CopyButtons'));

interface OpenFoldsProps {
  /** The element that has the table's HTML as built. */
  readonly around: HTMLElement;
  /** Makes the table; asked when a fold is opened. */
  readonly make: () => Table;
}

/** What the folds of a table as built show once they are open: the inputs of a figure (`Explained`), and the buttons of `TakeAlong`. */
export function OpenFolds({ around, make }: OpenFoldsProps): ReactNode {
  const [open, setOpen] = useState<readonly HTMLDetailsElement[]>([]);
  useEffect(() => {
    const look = (): void => setOpen([...around.querySelectorAll<HTMLDetailsElement>('details[open]')]);
    look();
    // The event does not bubble.
    around.addEventListener('toggle', look, true);
    return () => around.removeEventListener('toggle', look, true);
  }, [around]);
  if (open.length === 0) return null;
  const table = make();
  return open.map((fold) => createPortal(contentOf(fold, table), fold, fold.id || fold.className));
}

function contentOf(fold: HTMLDetailsElement, table: Table): ReactNode {
  if (fold.matches('.take')) {
    return (
      <Suspense fallback={null}>
        <CopyButtons table={table} scenario={DEFAULT_SCENARIO} />
      </Suspense>
    );
  }
  for (const row of table.rows) {
    for (const [index, { explanation }] of row.cells.entries()) {
      const column = table.columns[index];
      if (explanation && column && cellId(table, row, column) === fold.id) return <Inputs explanation={explanation} />;
    }
  }
  return null;
}
