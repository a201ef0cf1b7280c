import { lazy, type ReactNode, Suspense } from 'react';
import { drawnTable } from '../drawnTable';
import { DEFAULT_SCENARIO } from '../scenario';
import { cellId } from './cellId';
import { Inputs } from './Inputs';

const CopyButtons = lazy(() => import('./CopyButtons'));

interface FoldContentProps {
  readonly fold: HTMLDetailsElement;
  /** Component of the table that the fold is in, and its props. */
  readonly name: string;
  readonly props: object;
}

/** What a fold of a table as built shows once it is open. */
export function FoldContent({ fold, name, props }: FoldContentProps): ReactNode {
  const table = drawnTable(name)?.standard(props as Readonly<Record<string, string | number>>);
  if (!table) return null;
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
