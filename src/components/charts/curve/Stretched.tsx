import type { ReactNode } from 'react';
import { ACROSS, PLOT_HEIGHT } from '../geometry';

/** Paths in units that are stretched to the width of the plot; strokes keep their width. */
export function Stretched({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that has its text alternative as a whole
    <svg width="100%" height={PLOT_HEIGHT} viewBox={`0 0 ${ACROSS} ${PLOT_HEIGHT}`} preserveAspectRatio="none">
      {children}
    </svg>
  );
}
