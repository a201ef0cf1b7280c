import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAnswering } from '#answering';

interface OpenFoldsProps {
  /** The element that has the table's HTML as built. */
  readonly around: HTMLElement;
  /** Component of the table, and its props. */
  readonly name: string;
  readonly props: object;
}

/** What the folds of a table as built show once they are open: the inputs of a figure (`Explained`), and the buttons of `TakeAlong`. */
export function OpenFolds({ around, name, props }: OpenFoldsProps): ReactNode {
  const [open, setOpen] = useState<readonly HTMLDetailsElement[]>([]);
  const answering = useAnswering(open.length > 0);
  useEffect(() => {
    const look = (): void => setOpen([...around.querySelectorAll<HTMLDetailsElement>('details[open]')]);
    look();
    // The event does not bubble.
    around.addEventListener('toggle', look, true);
    return () => around.removeEventListener('toggle', look, true);
  }, [around]);
  if (!answering) return null;
  return open.map((fold) =>
    createPortal(<answering.FoldContent fold={fold} name={name} props={props} />, fold, fold.id || fold.className),
  );
}
