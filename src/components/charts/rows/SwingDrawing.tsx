import type { SwingChart, SwingRow } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ChartFigure } from '../ChartFigure';
import { anchorAt, percent } from '../geometry';
import { AxisAbove } from './AxisAbove';
import { fillOf, SwingTextures } from './swingTextures';

const ROW = 42;
const BAR_AT = 21;
const BAR = 14;

/** A tornado: for each assumption a bar from its lowest to its highest total, around the total as it is. */
export function SwingDrawing({ chart }: { readonly chart: SwingChart }): ReactNode {
  const { id, x, base, rows } = chart;
  const height = ROW * rows.length + 8;
  const place = percent(x, base.value);
  return (
    <ChartFigure chart={chart}>
      <SwingTextures chart={id} />
      <div className="chart-plot chart-plot--swing">
        <svg width="100%" height={height} role="img" aria-label={`${chart.title}. ${chart.summary}`}>
          <AxisAbove axis={x} height={height} />
          <g className="own">
            <line x1={place} x2={place} y1="0" y2={height} />
            <text x={place} y={height + 16} textAnchor={anchorAt(place)}>
              {`${base.label} as it is`}
            </text>
          </g>
          {rows.map((row, index) => (
            <Swing key={row.id} row={row} chart={chart} y={index * ROW} />
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
}

interface SwingProps {
  readonly row: SwingRow;
  readonly chart: SwingChart;
  readonly y: number;
}

function Swing({ row: { label, low, high }, chart: { id, x, base }, y }: SwingProps): ReactNode {
  const [least, most] = low.value <= high.value ? [low, high] : [high, low];
  const middle = Number.parseFloat(percent(x, base.value));
  const left = Math.min(middle, Number.parseFloat(percent(x, least.value)));
  const right = Math.max(middle, Number.parseFloat(percent(x, most.value)));
  const top = y + BAR_AT;
  return (
    <g className="swing">
      <text className="row-name" x="0" y={y + 16}>
        {label}
      </text>
      <rect x={`${left}%`} width={`${(middle - left).toFixed(2)}%`} y={top} height={BAR} fill={fillOf(id, 'less')} />
      <rect x={`${middle}%`} width={`${(right - middle).toFixed(2)}%`} y={top} height={BAR} fill={fillOf(id, 'more')} />
      <text className="swing-end" x={`${left}%`} dx="-6" y={top + BAR / 2} dy="0.33em" textAnchor="end">
        {least.at && <tspan className="swing-at">{`${least.at}: `}</tspan>}
        {least.label}
      </text>
      <text className="swing-end" x={`${right}%`} dx="6" y={top + BAR / 2} dy="0.33em">
        {most.label}
        {most.at && <tspan className="swing-at">{` at ${most.at}`}</tspan>}
      </text>
    </g>
  );
}
