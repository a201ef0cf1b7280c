import { type Axis, type CurveChart, positionOn } from '@gymrats/model';
import type { ReactNode } from 'react';
import { down, PLOT_HEIGHT, percent } from '../geometry';

const FLOOR_TOP = PLOT_HEIGHT - 26;

/** The next label is so near, as a share of the axis, that a phone has to move both apart. */
const TIGHT = 0.16;

function isTight(axis: Axis, index: number): boolean {
  const [here, next] = [axis.ticks[index], axis.ticks[index + 1]].map((tick) => tick && positionOn(axis, tick.value));
  return here !== undefined && next !== undefined && next - here < TIGHT;
}

/** Grid, labels and titles of the axes; the band for zero below a break. */
export function CurveAxes({ x, y }: Pick<CurveChart, 'x' | 'y'>): ReactNode {
  return (
    <g className="axes">
      {y.floor && <rect className="floor" y={FLOOR_TOP} width="100%" height={PLOT_HEIGHT - FLOOR_TOP} />}
      {x.ticks.map(({ value, label }, index) => (
        <g key={value} className={isTight(x, index) ? 'tick--tight' : undefined}>
          <line x1={percent(x, value)} x2={percent(x, value)} y1="0" y2={PLOT_HEIGHT} />
          <text x={percent(x, value)} y={PLOT_HEIGHT + 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {y.ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1="0" x2="100%" y1={down(y, value)} y2={down(y, value)} />
          <text x="-8" y={down(y, value)} dy="0.33em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {y.floor && (
        <>
          <path className="break" d={`M-5 ${FLOOR_TOP - 3}l10-4M-5 ${FLOOR_TOP - 8}l10-4`} />
          <text x="-8" y={down(y, 0)} dy="0.33em" textAnchor="end">
            {y.floor}
          </text>
        </>
      )}
      <text className="axis-title axis-title--y" x="0" y="-12">
        {y.label}
      </text>
      <text className="axis-title" x="100%" y={PLOT_HEIGHT + 36} textAnchor="end">
        {x.label}
      </text>
    </g>
  );
}
