/** A line through measured points: value = base + perUser × users, and how far the points lie from it. */
export interface Fit {
  readonly base: number;
  readonly perUser: number;
  /** Largest distance of a point from the line, as a share of the point. */
  readonly residual: number;
}

/** Least squares on two points or more, each weighted by its inverse so that small sizes count as much as large ones. */
export function fitLine(points: readonly { readonly users: number; readonly value: number }[]): Fit {
  let [w, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const { users, value } of points) {
    const weight = 1 / Math.max(value, 1e-9) ** 2;
    w += weight;
    x += weight * users;
    y += weight * value;
    xx += weight * users * users;
    xy += weight * users * value;
  }
  const spread = w * xx - x * x;
  const perUser = spread === 0 ? 0 : (w * xy - x * y) / spread;
  const base = (y - perUser * x) / w;
  const residual = Math.max(
    ...points.map(({ users, value }) => Math.abs(base + perUser * users - value) / Math.max(value, 1e-9)),
  );
  return { base, perUser, residual };
}
