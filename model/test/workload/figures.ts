/** Every number of a plain value by its path: "realtime.messages". */
export function figuresOf(value: object, path = ''): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'number') figures.set(`${path}${key}`, inner);
    else for (const [id, figure] of figuresOf(inner, `${path}${key}.`)) figures.set(id, figure);
  }
  return figures;
}

/** What of a relative difference is taken for the noise of floating-point arithmetic. */
export const NOISE = 1e-9;

/** The two are one number but for noise. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other));
}
