/** Minutes of a day. */
export const MINUTES = 1440;

/** A hump of an hour of the day: its middle and its width in hours, and its height over the night. */
const HUMPS: readonly (readonly [middle: number, width: number, height: number])[] = [
  [7.5, 1.5, 0.7],
  [12.5, 1.5, 0.5],
  [18, 2, 1.6],
];
const NIGHT = 0.1;

function raw(minute: number): number {
  const hour = minute / 60;
  return HUMPS.reduce(
    (sum, [middle, width, height]) => sum + height * Math.exp(-(((hour - middle) / width) ** 2)),
    NIGHT,
  );
}

const RAW = Array.from({ length: MINUTES }, (_, minute) => raw(minute));

function busiestHour(shape: readonly number[]): number {
  let sum = shape.slice(0, 60).reduce((a, b) => a + b, 0);
  let most = sum;
  for (let minute = 60; minute < MINUTES; minute++) {
    sum += (shape[minute] as number) - (shape[minute - 60] as number);
    most = Math.max(most, sum);
  }
  return most / 60;
}

function sharpened(power: number): number[] {
  const values = RAW.map((value) => value ** power);
  const mean = values.reduce((sum, value) => sum + value, 0) / MINUTES;
  return values.map((value) => value / mean);
}

/**
 * Activity by minute of the day over the mean of the day. Gyms fill in the evening, less in the morning and at noon; the shape is a
 * judgement, made as sharp as the busiest hour over the mean is assumed to be (`peakToAverage`, above 1).
 */
export function dayShape(peakToAverage: number): readonly number[] {
  let [low, high] = [0, 8];
  for (let step = 0; step < 40; step++) {
    const power = (low + high) / 2;
    if (busiestHour(sharpened(power)) < peakToAverage) low = power;
    else high = power;
  }
  return sharpened((low + high) / 2);
}
