import type { DayChart } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ChartFigure } from '../ChartFigure';
import { CurveAxes } from '../curve/CurveAxes';
import { pathOf } from '../curve/path';
import { Stretched } from '../curve/Stretched';
import { anchorAt, PLOT_HEIGHT, percent } from '../geometry';

const MARK_LINE = 14;

/** A day: the mean of each quarter of an hour as an area, its busiest minute as a line above it, and what happens when. */
export function DayDrawing({ chart }: { readonly chart: DayChart }): ReactNode {
  const { x, y, slices, marks } = chart;
  const ends = (minute: number): number => Math.min(x.max, minute + x.max / slices.length);
  const steps = (of: 'mean' | 'most') =>
    slices.flatMap(({ minute, [of]: value }) => [
      { users: minute, value },
      { users: ends(minute), value },
    ]);
  const area = [{ users: x.min, value: 0 }, ...steps('mean'), { users: x.max, value: 0 }];
  return (
    <ChartFigure chart={chart} repeats>
      <div className="chart-plot chart-plot--day">
        <svg width="100%" height={PLOT_HEIGHT} role="img" aria-label={`${chart.title}. ${chart.summary}`}>
          <CurveAxes x={x} y={y} />
          <Stretched>
            <path className="day-mean" d={`${pathOf(area, x, y)}Z`} />
            <path className="day-most" d={pathOf(steps('most'), x, y)} />
          </Stretched>
          {marks.map(({ value, label }, index) => (
            <g key={label} className="own">
              <line x1={percent(x, value)} x2={percent(x, value)} y1="0" y2={PLOT_HEIGHT} />
              <text
                x={percent(x, value)}
                y={MARK_LINE * (index + 1)}
                dx="-6"
                textAnchor={markAnchor(percent(x, value))}
              >
                {label}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <div className="chart-key">
        <ul>
          <li className="key-day-mean">mean of a quarter of an hour</li>
          <li className="key-day-most">its busiest minute</li>
        </ul>
      </div>
    </ChartFigure>
  );
}

/** Words stand left of their line, but for those near the left end. */
function markAnchor(place: string): 'start' | 'end' {
  return anchorAt(place) === 'start' ? 'start' : 'end';
}
