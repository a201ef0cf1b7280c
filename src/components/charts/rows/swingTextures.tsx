import type { ReactNode } from 'react';

/** Fill of the side of a bar: below the total as it is, or above it. */
export function fillOf(chart: string, side: 'less' | 'more'): string {
  return `url(#${chart}-${side})`;
}

/** What a total falls by is striped, what it rises by is full: distinguishable without colour. */
export function SwingTextures({ chart }: { readonly chart: string }): ReactNode {
  return (
    <svg className="chart-textures" width="0" height="0" aria-hidden="true">
      <pattern id={`${chart}-less`} className="texture swing-less" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
        <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
      </pattern>
      <pattern id={`${chart}-more`} className="texture swing-more" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
      </pattern>
    </svg>
  );
}
