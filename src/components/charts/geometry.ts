import { type Axis, positionOn } from '@gymrats/model';

/** Height of the plot of curves in CSS pixels, at every width. */
export const PLOT_HEIGHT = 380;
/** What the band for zero takes of it: the gap of the axis break, and the band. */
const FLOOR_HEIGHT = 40;
const FLOOR_MIDDLE = 13;
/** Units across a drawing that is stretched to its place. */
export const ACROSS = 1000;

/** Place of a value across, as SVG has it: "62.5%". */
export function percent(axis: Axis, value: number): string {
  return `${round(100 * (positionOn(axis, value) ?? 0), 2)}%`;
}

/** How words stand at a place across, so that they do not stick out at the ends. */
export function anchorAt(place: string): 'start' | 'middle' | 'end' {
  const share = Number.parseFloat(place);
  return share < 12 ? 'start' : share > 88 ? 'end' : 'middle';
}

/** The same in units of a stretched drawing. */
export function across(axis: Axis, value: number): number {
  return round(ACROSS * (positionOn(axis, value) ?? 0), 1);
}

/** Height of a value in pixels from the top of the plot; zero on a log axis lies in the band below the break. */
export function down(axis: Axis, value: number): number {
  const share = positionOn(axis, value);
  const height = axis.floor ? PLOT_HEIGHT - FLOOR_HEIGHT : PLOT_HEIGHT;
  return share === undefined ? PLOT_HEIGHT - FLOOR_MIDDLE : round(height * (1 - share), 1);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * Lines of text that want certain heights, as near to them as leaves `gap` between any two, within 0 and `height`. Counted from
 * where the line above would push it, each wish may not be above the last: neighbours that disagree share their mean.
 */
export function spread(wanted: readonly number[], gap: number, height: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const shared: { sum: number; count: number }[] = [];
  order.forEach((index, place) => {
    let next = { sum: (wanted[index] ?? 0) - place * gap, count: 1 };
    for (let last = shared.at(-1); last && last.sum / last.count > next.sum / next.count; last = shared.at(-1)) {
      shared.pop();
      next = { sum: next.sum + last.sum, count: next.count + last.count };
    }
    shared.push(next);
  });
  const room = Math.max(0, height - (wanted.length - 1) * gap);
  const means = shared.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const placed = [...wanted];
  order.forEach((index, place) => {
    placed[index] = round(Math.min(room, Math.max(0, means[place] ?? 0)) + place * gap, 1);
  });
  return placed;
}
