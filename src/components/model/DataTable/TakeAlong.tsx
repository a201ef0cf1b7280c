import useIsBrowser from '@docusaurus/useIsBrowser';
import { asksQuestion, type Table } from '@gymrats/model';
import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { answered } from '../../whatif/answered';
import { DEFAULT_SCENARIO, useScenario } from '../scenario';
import { FORMATS, type Format } from './formats';

const CopyButtons = lazy(() => import('./CopyButtons'));

/**
 * Ways to take a table along: the files that the build made, and once it is opened, what has to be copied by a script. Under a
 * reader's own numbers, and for a table that only a browser makes, the same links save what the page shows.
 */
export function TakeAlong({ table }: { readonly table: Table }): ReactNode {
  const scenario = useScenario();
  const [isOpen, setOpen] = useState(false);
  const isBrowser = useIsBrowser();
  const [isBuilt] = useState(!isBrowser);
  const shown = useRef({ table, scenario });
  useEffect(() => {
    shown.current = { table, scenario };
  }, [table, scenario]);
  const save = async (event: MouseEvent, format: Format): Promise<void> => {
    // The reader's own number of users is a row of the table, and in the address alone.
    if (isBuilt && scenario === DEFAULT_SCENARIO && !asksQuestion(window.location.search)) return;
    event.preventDefault();
    const [{ saveTable }] = await Promise.all([import('./copies'), answered()]);
    await saveTable(shown.current.table, shown.current.scenario, format);
  };
  return (
    <details className="take" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`Download or cite: ${table.caption}`}>Download or cite</summary>
      {FORMATS.map((format) => (
        <a key={format} href={`${table.id}.${format}`} download onClick={(event) => save(event, format)}>
          {format.toUpperCase()}
        </a>
      ))}
      {isOpen && (
        <Suspense fallback={null}>
          <CopyButtons table={table} scenario={scenario} />
        </Suspense>
      )}
    </details>
  );
}
