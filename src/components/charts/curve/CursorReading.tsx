import type { Axis, CurveReading } from '@gymrats/model';
import type { CSSProperties, ReactNode } from 'react';
import { platformColour } from '../../model/platforms';
import { down, PLOT_HEIGHT, percent } from '../geometry';
import { Shape } from '../Shape';

interface CursorReadingProps {
  readonly reading: CurveReading;
  readonly x: Axis;
  readonly y: Axis;
}

/** A line at the number of users, a ring on each curve, and the values in a corner. */
export function CursorReading({ reading: { users, label, rows }, x, y }: CursorReadingProps): ReactNode {
  const place = percent(x, users);
  const isRight = Number.parseFloat(place) > 50;
  return (
    <>
      <svg width="100%" height={PLOT_HEIGHT} aria-hidden="true">
        <line x1={place} x2={place} y1="0" y2={PLOT_HEIGHT} />
        {rows.map(({ id, value }) => (
          <circle key={id} style={platformColour(id)} cx={place} cy={down(y, value)} r="6" />
        ))}
      </svg>
      <div className="chart-reading" data-side={isRight ? 'left' : 'right'} style={{ '--at': place } as CSSProperties}>
        <p>{label}</p>
        <ul>
          {[...rows]
            .sort((one, other) => other.value - one.value)
            .map(({ id, label: name, text, isBest }) => (
              <li key={id} style={platformColour(id)}>
                <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                  <Shape id={id} x="0" y={0} />
                </svg>
                <span>{name}</span> <b className={isBest ? 'marked' : undefined}>{text}</b>
              </li>
            ))}
        </ul>
      </div>
    </>
  );
}
