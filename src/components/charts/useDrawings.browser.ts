import { useEffect, useState } from 'react';
import type { Drawings } from './drawings';

let fetched: Drawings | undefined;

/** The code that draws charts, fetched when one is needed; undefined until it has come. */
export function useDrawings(isNeeded: boolean): Drawings | undefined {
  const [drawings, setDrawings] = useState(fetched);
  useEffect(() => {
    if (!isNeeded || drawings) return;
    let isWanted = true;
    import('./drawings').then((all) => {
      fetched = all;
      if (isWanted) setDrawings(all);
    });
    return () => {
      isWanted = false;
    };
  }, [isNeeded, drawings]);
  return drawings;
}
