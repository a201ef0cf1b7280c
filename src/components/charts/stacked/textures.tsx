import type { ReactNode } from 'react';

const TEXTURES: Readonly<Record<string, ReactNode>> = {
  plan: null,
  compute: <path d="M0 2H6M0 5H6" />,
  database: <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />,
  storage: <circle cx="3" cy="3" r="1.3" />,
  bandwidth: null,
  realtime: <path d="M2 0V6M5 0V6" />,
  auth: <path d="M0 3H6M3 0V6" />,
  media: <path d="M-1 5l2 2M0 0l6 6M5-1l2 2" />,
  monitoring: <path d="M0 0l6 6M0 6l6-6" />,
};

/** Fill of a category: its hue, with a texture of its own where another has a similar grey. */
export function fillOf(chart: string, category: string): string {
  return `url(#${chart}-${category})`;
}

interface TexturesProps {
  /** Id of the chart, so that the textures of two charts on a page stay apart. */
  readonly chart: string;
  readonly categories: readonly string[];
}

/** The textures that the bars and the key of a chart are filled with. */
export function Textures({ chart, categories }: TexturesProps): ReactNode {
  return (
    <svg className="chart-textures" width="0" height="0" aria-hidden="true">
      {categories.map((category) => (
        <pattern
          key={category}
          id={`${chart}-${category}`}
          className={`texture category-${category}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect width="6" height="6" />
          {TEXTURES[category]}
        </pattern>
      ))}
    </svg>
  );
}
