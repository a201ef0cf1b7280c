import { type BarGroup, platformOfId, type StackedBar } from '@gymrats/model';
import type { ReactNode } from 'react';
import { platformColour } from '../../model/platforms';
import { fillOf } from './textures';

const ROW = 21;
const BAR = 14;

interface StackedGroupProps {
  readonly chart: string;
  readonly group: BarGroup;
}

/** The bills of one tier as bars, each platform above the same with parts of other vendors. */
export function StackedGroup({ chart, group: { label, max, bars } }: StackedGroupProps): ReactNode {
  const sorted = [...bars].sort((one, other) => rankOf(one, bars) - rankOf(other, bars));
  return (
    <div className="stacked-group">
      <p className="stacked-title">{label}</p>
      <div className="chart-plot chart-plot--stacked">
        <svg
          width="100%"
          height={ROW * bars.length}
          role="img"
          aria-label={`${label}: ${sorted.map(said).join('; ')}.`}
        >
          <line className="base-line" x1="0" x2="0" y1="0" y2={ROW * bars.length} />
          {sorted.map((bar, index) => (
            <Bar key={bar.id} chart={chart} bar={bar} max={max} y={index * ROW} />
          ))}
        </svg>
      </div>
    </div>
  );
}

interface BarProps {
  readonly chart: string;
  readonly bar: StackedBar;
  readonly max: number;
  readonly y: number;
}

function Bar({ chart, bar: { id, label, total, parts, isBest }, max, y }: BarProps): ReactNode {
  const middle = y + ROW / 2;
  const share = (value: number): number => (max > 0 ? (100 * value) / max : 0);
  let start = 0;
  return (
    <g className={isBest ? 'bar bar--best' : 'bar'}>
      {parts.length > 0 && <title>{parts.map(({ text }) => text).join(', ')}</title>}
      <text className="bar-name" style={platformColour(id)} x="-8" y={middle} dy="0.33em" textAnchor="end">
        {shortName(label)}
      </text>
      {parts.map(({ category, value }) => {
        const from = start;
        start += share(value);
        return (
          <rect
            key={category}
            className="part"
            x={`${from.toFixed(2)}%`}
            width={`${share(value).toFixed(2)}%`}
            y={middle - BAR / 2}
            height={BAR}
            fill={fillOf(chart, category)}
          />
        );
      })}
      <text className="bar-end" x={`${share(total.value).toFixed(2)}%`} y={middle} dx="6" dy="0.33em">
        {total.label.replace('at least ', '≥ ')}
        {isBest && <tspan className="bar-best"> best</tspan>}
      </text>
    </g>
  );
}

/** Below its platform, a variant is named by what it adds. */
function shortName(label: string): string {
  return label.includes(' + ') ? label.replace(/^\S+ /, '') : label;
}

function rankOf({ id }: StackedBar, bars: readonly StackedBar[]): number {
  const main = bars.findIndex((bar) => platformOfId(bar.id) === platformOfId(id));
  return main * bars.length + bars.findIndex((bar) => bar.id === id);
}

function said({ label, total, parts }: StackedBar): string {
  return [`${label} ${total.label}`, ...parts.map(({ text }) => text)].join(', ');
}
