import type { Settings } from '@gymrats/model';
import { type ReactNode, useLayoutEffect } from 'react';
import { useWhatIf } from './question';

/** Marks the page while its tables do not answer the reader's settings yet: they are dimmed, and a line says so (`css/whatif.css`). */
export function Computing({ shown }: { readonly shown: Settings }): ReactNode {
  const asked = useWhatIf('settings');
  const isLate = asked !== shown;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (isLate) dataset.computing = 'true';
    else delete dataset.computing;
  }, [isLate]);
  return (
    <p className="computing" role="status">
      {isLate && 'Computing …'}
    </p>
  );
}
