import type { StackedChart } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ChartFigure } from '../ChartFigure';
import { StackedGroup } from './StackedGroup';
import { fillOf, Textures } from './textures';

interface StackedDrawingProps {
  readonly chart: StackedChart;
}

/** Stacked bars by tier: each category has a hue and a texture of its own. */
export function StackedDrawing({ chart }: StackedDrawingProps): ReactNode {
  return (
    <ChartFigure chart={chart} repeats>
      <Textures chart={chart.id} categories={chart.categories} />
      <ul className="category-key">
        {chart.categories.map((category) => (
          <li key={category}>
            <svg width="16" height="12" aria-hidden="true">
              <rect width="16" height="12" fill={fillOf(chart.id, category)} />
            </svg>
            {category}
          </li>
        ))}
      </ul>
      <div className="stacked-groups">
        {chart.groups.map((group) => (
          <StackedGroup key={group.users} chart={chart.id} group={group} />
        ))}
      </div>
    </ChartFigure>
  );
}
