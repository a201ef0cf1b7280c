import type { ReactNode } from 'react';
import type { ReadingView } from './types';

function details(reading: ReadingView): string {
  const parts = [
    reading.place,
    reading.says === undefined ? undefined : `says ${reading.says}`,
    reading.read && `read: ${reading.read}`,
  ];
  return [...parts, reading.asOf].filter((part) => part).join('; ');
}

/** What was read for a figure: address, place in it, date; the first is the source, the others corroborate or contradict it. */
export function Readings({ readings }: { readonly readings: readonly ReadingView[] }): ReactNode {
  if (readings.length === 0) return null;
  return (
    <ul className="readings">
      {readings.map((reading, position) => (
        <li key={`${reading.url} ${reading.place} ${reading.asOf} ${reading.says}`}>
          <span>{position === 0 ? 'Source ' : 'Also '}</span>
          <a href={reading.url}>{reading.label}</a>
          {` (${details(reading)})`}
        </li>
      ))}
    </ul>
  );
}
