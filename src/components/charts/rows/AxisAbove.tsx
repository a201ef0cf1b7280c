import type { Axis } from '@gymrats/model';
import type { ReactNode } from 'react';
import { percent } from '../geometry';

interface AxisAboveProps {
  readonly axis: Axis;
  readonly height: number;
}

/** The horizontal axis of a chart of rows: lines through all rows, labels above them. */
export function AxisAbove({ axis, height }: AxisAboveProps): ReactNode {
  return (
    <g className="axes">
      {axis.ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={percent(axis, value)} x2={percent(axis, value)} y1="0" y2={height} />
          <text x={percent(axis, value)} y="-8" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className="axis-title" x="0" y="-28">
        {axis.label}
      </text>
    </g>
  );
}
