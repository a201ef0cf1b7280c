import type { CurveChart } from '@gymrats/model';
import type { ReactNode } from 'react';

/** What the strokes stand for, and what the numbers on the path of the best value are. */
export function CurveKey({ chart: { milestones, series } }: { readonly chart: CurveChart }): ReactNode {
  const has = (parts: string): boolean => series.some(({ id }) => id.replace(/^[a-z]+/, '') === parts);
  const isAtLeast = series.some(({ points }) => points.some((point) => point.isAtLeast));
  return (
    <div className="chart-key">
      <ul>
        <li className="key-best">best value</li>
        <li className="key-band">its range, low to high demand</li>
        {has('+r2') && <li className="key-r2">media on R2</li>}
        {has('+ably') && <li className="key-ably">realtime on Ably</li>}
        {has('+r2+ably') && <li className="key-both">both</li>}
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
