import type { ReactNode } from 'react';

interface PlacedProps {
  /** A place across, as a share of the width: "62.5%". */
  readonly x: string;
  readonly y: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** Part of a drawing with its own origin: pixels around a place that is a share of the width. */
export function Placed({ children, ...place }: PlacedProps): ReactNode {
  // biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that has its text alternative as a whole
  return <svg {...place}>{children}</svg>;
}
