import type { Axis } from '@gymrats/model';
import { across, down } from '../geometry';

interface At {
  readonly users: number;
  readonly value: number;
}

/** Farther from a straight line than this a point has to be drawn. Pixels. */
const TOLERANCE = 0.2;

type Place = readonly [x: number, y: number];

/** Points as the data of an SVG path, without those that lie on the line between their neighbours. */
export function pathOf(points: readonly At[], x: Axis, y: Axis): string {
  const places = points.map(({ users, value }): Place => [across(x, users), down(y, value)]);
  return straightened(places)
    .map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left} ${top}`)
    .join('');
}

function straightened(places: readonly Place[]): Place[] {
  const drawn: Place[] = [];
  let start = 0;
  places.forEach((place, index) => {
    const next = places[index + 1];
    const from = places[start] as Place;
    const isNeeded = index === 0 || !next || places.slice(start + 1, index + 1).some((left) => isOff(left, from, next));
    if (!isNeeded) return;
    drawn.push(place);
    start = index;
  });
  return drawn;
}

function isOff([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): boolean {
  if (x2 === x1) return x !== x1;
  return Math.abs(y1 + ((y2 - y1) * (x - x1)) / (x2 - x1) - y) > TOLERANCE;
}
