import type { CurveChart } from '@gymrats/model';
import type { ReactNode } from 'react';
import { down, PLOT_HEIGHT, percent } from '../geometry';
import { Placed } from '../Placed';
import { pathOf } from './path';
import { Stretched } from './Stretched';

type OfChart = { readonly chart: CurveChart };

/** What the best value costs, as a bordered stroke below the curves, and its range from low to high demand. */
export function BestPath({ chart: { x, y, best, band } }: OfChart): ReactNode {
  const low = band.map(({ users, low: value }) => ({ users, value }));
  const high = band.map(({ users, high: value }) => ({ users, value })).reverse();
  const path = pathOf(best, x, y);
  return (
    <Stretched>
      <path className="band" d={`${pathOf(low, x, y)}${pathOf(high, x, y).replace('M', 'L')}Z`} />
      <path className="best-path" d={path} />
      <path className="best-path best-path--core" d={path} />
    </Stretched>
  );
}

/** Numbers where the best value changes; the list below the plot says what each is. */
export function Milestones({ chart: { x, y, milestones } }: OfChart): ReactNode {
  return milestones.map(({ users, value }, index) => (
    <Placed key={users} x={percent(x, users)} y={down(y, value)} className="milestone">
      <path d="M0-3V-14" />
      <circle cy="-21" r="8.5" />
      <text y="-21" dy="0.35em" textAnchor="middle">
        {index + 1}
      </text>
    </Placed>
  ));
}

/** A line at the reader's own number of users. */
export function OwnUsers({ chart: { x, own } }: OfChart): ReactNode {
  if (!own) return null;
  const place = percent(x, own.value);
  const isRight = Number.parseFloat(place) > 60;
  return (
    <g className="own">
      <line x1={place} x2={place} y1="0" y2={PLOT_HEIGHT} />
      <text x={place} y="10" dx={isRight ? -6 : 6} textAnchor={isRight ? 'end' : 'start'}>
        {own.label}
      </text>
    </g>
  );
}
