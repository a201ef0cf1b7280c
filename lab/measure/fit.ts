/** A line through measured points: value = base + perUser × users, and how far the points lie from it. */
export interface Fit {
  readonly base: number;
  readonly perUser: number;
  /** Largest distance of a point from the line, as a share of the point. Two points always lie on a line: their residual is zero. */
  readonly residual: number;
  readonly points: number;
  /**
   * How the load of all users grows: `linear` where a request costs the same at every size, `quadratic` where it costs more the
   * more users there are. By rule: quadratic where the largest size costs at least three times what the smallest does.
   */
  readonly load: 'linear' | 'quadratic';
}

const QUADRATIC_FROM = 3;

interface Point {
  readonly users: number;
  readonly value: number;
}

/** Least squares on two points or more, each weighted by its inverse so that small sizes count as much as large ones. */
export function fitLine(points: readonly Point[]): Fit {
  const sorted = [...points].sort((a, b) => a.users - b.users);
  let [w, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const { users, value } of sorted) {
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
    ...sorted.map(({ users, value }) => Math.abs(base + perUser * users - value) / Math.max(value, 1e-9)),
  );
  const [first, last] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 0];
  return {
    base: Number(base.toPrecision(4)),
    perUser: Number(perUser.toPrecision(4)),
    residual: Number(residual.toFixed(3)),
    points: sorted.length,
    load: last >= QUADRATIC_FROM * first ? 'quadratic' : 'linear',
  };
}
