import type { ReactNode } from 'react';
import type { ReadingView } from './types';

function details({ place, says, read, asOf }: ReadingView): string {
  return [place, says && `says ${says}`, read && `read: ${read}`, asOf].filter(Boolean).join('; ');
}

/**
 * What was read for a figure: address, place in it, date. The first is the source, the others corroborate or contradict it. Several
 * readings of one address share a line.
 */
export function Readings({ readings }: { readonly readings: readonly ReadingView[] }): ReactNode {
  if (readings.length === 0) return null;
  const urls = [...new Set(readings.map(({ url }) => url))];
  return (
    <ul className="readings">
      {urls.map((url, position) => {
        const there = readings.filter((reading) => reading.url === url);
        return (
          <li key={url}>
            {position === 0 ? 'Source ' : 'Also '}
            <a href={url}>{there[0]?.label}</a>
            {there.map((reading) => ` (${details(reading)})`).join('')}
          </li>
        );
      })}
    </ul>
  );
}
