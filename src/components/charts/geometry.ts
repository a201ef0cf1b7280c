import { type Axis, positionOn } from '@gymrats/model';

/** Height of the plot of curves in CSS pixels, at every width. */
export const PLOT_HEIGHT = 340;
/** What the band for zero takes of it: the gap of the axis break, and the band. */
const FLOOR_HEIGHT = 40;
const FLOOR_MIDDLE = 13;
/** Units across a drawing that is stretched to its place. */
export const ACROSS = 1000;

/** Place of a value across, as SVG has it: "62.5%". */
export function percent(axis: Axis, value: number): string {
  return `${round(100 * (positionOn(axis, value) ?? 0), 2)}%`;
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

/** Lines of text that want certain heights, moved apart until each has `gap` to the next; within 0 and `height`. */
export function spread(wanted: readonly number[], gap: number, height: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = [...wanted];
  for (let round = 0; round < 60; round += 1) {
    for (let index = 1; index < order.length; index += 1) {
      const [upper, lower] = [order[index - 1] as number, order[index] as number];
      const missing = gap - ((placed[lower] as number) - (placed[upper] as number));
      if (missing <= 0) continue;
      placed[upper] = Math.max(0, (placed[upper] as number) - missing / 2);
      placed[lower] = Math.min(height, (placed[lower] as number) + missing / 2);
    }
  }
  return placed.map((y) => round1(y));
}

const round1 = (value: number): number => round(value, 1);
