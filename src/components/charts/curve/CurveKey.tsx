import type { CurveChart } from '@gymrats/model';
import type { ReactNode } from 'react';

/** What the strokes stand for, and what the numbers on the path of the best value are. */
export function CurveKey({ chart: { milestones, series } }: { readonly chart: CurveChart }): ReactNode {
  const hasParts = series.some(({ id }) => id.includes('+'));
  const isAtLeast = series.some(({ points }) => points.some((point) => point.isAtLeast));
  return (
    <div className="chart-key">
      <ul>
        <li className="key-best">best value</li>
        <li className="key-band">its range, low to high demand</li>
        {hasParts && <li className="key-parts">with parts of other vendors</li>}
        {isAtLeast && <li className="key-least">at least: a price is not known</li>}
      </ul>
      {milestones.length > 0 && (
        <ol>
          {milestones.map(({ users, from, text }) => (
            <li key={users}>{`${text} from ${from} users`}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
