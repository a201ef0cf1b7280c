import { type CurveChart, type Point, platformOfId, type Series } from '@gymrats/model';
import type { ReactNode } from 'react';
import { platformColour } from '../../model/platforms';
import { down, percent } from '../geometry';
import { Placed } from '../Placed';
import { Shape } from '../Shape';
import { pathOf } from './path';
import { Stretched } from './Stretched';

interface CurveLineProps {
  readonly chart: CurveChart;
  readonly series: Series;
  /** Height of its name at the right end. */
  readonly labelAt: number;
}

/** A platform's curve: line, markers at the tiers, name and last value at its end. */
export function CurveLine({ chart: { x, y }, series, labelAt }: CurveLineProps): ReactNode {
  const { id, label, points, tiers, end } = series;
  const last = down(y, points.at(-1)?.value ?? 0);
  const from = points.findIndex(({ isAtLeast }) => isAtLeast);
  const known = from < 0 ? points : points.slice(0, from + 1);
  return (
    <g className="series" style={platformColour(id)} data-parts={PARTS[id.slice(platformOfId(id).id.length)]}>
      <Stretched>
        <path className="line" d={pathOf(known, x, y)} />
        {from >= 0 && <path className="line line--least" d={pathOf(points.slice(from), x, y)} />}
      </Stretched>
      {tiers.map(({ users, value }: Point) => (
        <Shape key={users} id={id} x={percent(x, users)} y={down(y, value)} />
      ))}
      <Placed x="100%" y={0} className="series-end">
        <path className="leader" d={`M6 ${last}L14 ${labelAt}`} />
        <text x="18" y={labelAt} dy="0.33em">
          {label}
          <tspan className="series-value">{` ${end.replace('at least ', '≥ ')}`}</tspan>
        </text>
      </Placed>
    </g>
  );
}

/** Dashes of a platform whose parts are other vendors'. Written out: styles are kept for the words that scripts have. */
const PARTS: Readonly<Record<string, string>> = { '+r2': 'r2', '+ably': 'ably', '+r2+ably': 'r2-ably' };
