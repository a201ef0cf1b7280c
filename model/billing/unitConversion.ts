const SCALES: readonly (readonly [prefix: string, scale: number])[] = [
  ['hundred-thousand-', 1e5],
  ['thousand-', 1e3],
  ['million-', 1e6],
  ['100k-', 1e5],
  ['10k-', 1e4],
];

interface Unit {
  /** What is counted, in the singular and in lower case; empty where time itself is counted. */
  readonly what: string;
  readonly scale: number;
  /** Hours for which one of it is counted; absent for a unit without time. */
  readonly hours?: number;
}

function hoursOf(period: string, hoursPerMonth: number): number | undefined {
  const periods: Readonly<Record<string, number>> = {
    second: 1 / 3600,
    minute: 1 / 60,
    hour: 1,
    day: 24,
    month: hoursPerMonth,
  };
  return Object.hasOwn(periods, period) ? periods[period] : undefined;
}

function parse(unit: string, hoursPerMonth: number): Unit {
  let rest = unit.trim().toLowerCase().replaceAll(' ', '-').replace(/hrs?$/, 'hour').replace(/s$/, '');
  let scale = 1;
  for (const [prefix, factor] of SCALES) {
    if (!rest.startsWith(prefix)) continue;
    rest = rest.slice(prefix.length);
    scale = factor;
    break;
  }
  const dash = rest.lastIndexOf('-');
  const hours = hoursOf(rest.slice(dash + 1), hoursPerMonth);
  return hours === undefined ? { what: rest, scale } : { what: rest.slice(0, Math.max(0, dash)), scale, hours };
}

/**
 * The factor that turns a quantity in one unit into a quantity in another: the same thing counted by other numbers (requests,
 * million-requests) or for another time (GB-hour, GB-month of `hoursPerMonth` hours). `undefined` where they measure other things;
 * sizes (MB, GB, TB) are not converted, since vendors disagree on 1,000 and 1,024.
 */
export function unitFactor(from: string, to: string, hoursPerMonth: number): number | undefined {
  const given = parse(from, hoursPerMonth);
  const wanted = parse(to, hoursPerMonth);
  if (given.what !== wanted.what || (given.hours === undefined) !== (wanted.hours === undefined)) return undefined;
  return (given.scale / wanted.scale) * ((given.hours ?? 1) / (wanted.hours ?? 1));
}
