import type { ReachChart, ReachRow } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ChartFigure } from '../ChartFigure';
import { anchorAt, percent } from '../geometry';
import { Placed } from '../Placed';
import { AxisAbove } from './AxisAbove';

const ROW = 38;
const BAR_AT = 26;

interface ReachDrawingProps {
  readonly chart: ReachChart;
}

/** Limits on an axis of users: a stroke from the users of today to the count that reaches the limit. */
export function ReachDrawing({ chart }: ReachDrawingProps): ReactNode {
  const { x, now, rows } = chart;
  const height = ROW * rows.length + 8;
  const place = percent(x, now.value);
  return (
    <ChartFigure chart={chart} repeats>
      <div className="chart-plot chart-plot--reach">
        <svg width="100%" height={height} role="img" aria-label={`${chart.title}. ${chart.summary}`}>
          <AxisAbove axis={x} height={height} />
          <g className="own">
            <line x1={place} x2={place} y1="0" y2={height} />
            <text x={place} y={height + 16} textAnchor={anchorAt(place)}>
              {now.label}
            </text>
          </g>
          {rows.map((row, index) => (
            <Reach key={row.id} row={row} chart={chart} y={index * ROW} />
          ))}
        </svg>
      </div>
      <div className="chart-key">
        <ul>
          <KeyItem state="hard-limit">hard limit: users notice</KeyItem>
          <KeyItem state="quota">quota: billed beyond it</KeyItem>
          <KeyItem state="passed">already passed</KeyItem>
        </ul>
      </div>
    </ChartFigure>
  );
}

interface ReachProps {
  readonly row: ReachRow;
  readonly chart: ReachChart;
  readonly y: number;
}

const ENDS = {
  'hard-limit': <path d="M0-6 6 0 0 6-6 0Z" />,
  quota: <circle r="4.5" />,
} as const;

interface KeyItemProps {
  readonly state: 'hard-limit' | 'quota' | 'passed';
  readonly children: string;
}

function KeyItem({ state, children }: KeyItemProps): ReactNode {
  return (
    <li className={`reach reach--${state}`}>
      <svg width="34" height="12" aria-hidden="true">
        <line x1="2" x2="26" y1="6" y2="6" />
        <Placed x="26" y={6} className="reach-end">
          {state === 'hard-limit' ? ENDS['hard-limit'] : ENDS.quota}
        </Placed>
      </svg>
      {children}
    </li>
  );
}

function Reach({ row: { label, kind, reached, isPassed, text }, chart: { x, now }, y }: ReachProps): ReactNode {
  const end = percent(x, reached);
  const state = isPassed ? 'passed' : kind;
  return (
    <g className={`reach reach--${state}`}>
      <text className="row-name" x="0" y={y + 16}>
        {label}
        <tspan className="row-figure">{` ${isPassed ? 'passed at' : 'at'} ${text}`}</tspan>
      </text>
      <line x1={percent(x, now.value)} x2={end} y1={y + BAR_AT} y2={y + BAR_AT} />
      <Placed x={end} y={y + BAR_AT} className="reach-end">
        {ENDS[kind]}
      </Placed>
    </g>
  );
}
