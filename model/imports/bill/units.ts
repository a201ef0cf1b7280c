const WORDS: Readonly<Record<string, string>> = {
  hr: 'hour',
  hrs: 'hour',
  hours: 'hour',
  mo: 'month',
  mos: 'month',
  months: 'month',
  gibibyte: 'gb',
  gib: 'gb',
  gigabyte: 'gb',
  gigabytes: 'gb',
  tebibyte: 'tb',
  tib: 'tb',
  mebibyte: 'mb',
  mib: 'mb',
  seconds: 'second',
  secs: 'second',
  minutes: 'minute',
  days: 'day',
  requests: 'request',
  queries: 'request',
  query: 'request',
  count: 'request',
  counts: 'request',
  operations: 'request',
  lookups: 'request',
  bytes: 'byte',
};

/** A unit in one spelling: `GB-Mo`, `GB-Months`, `GB Month` and `gibibyte month` are `gb-month`; a leading number is kept apart. */
export function plainUnit(unit: string): { readonly unit: string; readonly scale: number } {
  const [, number, rest = ''] = /^\s*([\d,.]+(?=[\s-]))?\s*(.*)$/.exec(unit.toLowerCase()) ?? [];
  const words = rest
    .split(/[\s\-_/.]+/)
    .filter(Boolean)
    .map((word) => WORDS[word] ?? word);
  const scale = number === undefined ? 1 : Number(number.replaceAll(',', ''));
  return { unit: words.join('-'), scale: Number.isFinite(scale) && scale > 0 ? scale : 1 };
}

const HOURS: Readonly<Record<string, number>> = { second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24 };
const SIZES: Readonly<Record<string, number>> = { byte: 2 ** -30, mb: 2 ** -10, gb: 1, tb: 1024 };

interface Dimension {
  /** What is counted: `size`, `request`, or a vendor's own word that is counted for a time. */
  readonly what: string;
  readonly scale: number;
  /** Hours that one of it is counted for; absent where no time is. */
  readonly hours?: number;
}

function dimensionOf(unit: string, hoursOfMonth: number): Dimension | undefined {
  if (unit === 'request') return { what: 'request', scale: 1 };
  const words = unit.split('-');
  const last = words.at(-1) ?? '';
  const hours = last === 'month' ? hoursOfMonth : HOURS[last];
  const what = (hours === undefined ? words : words.slice(0, -1)).join('-');
  const scale = SIZES[what];
  if (scale !== undefined) return { what: 'size', scale, ...(hours !== undefined && { hours }) };
  return hours === undefined ? undefined : { what, scale: 1, hours };
}

/**
 * The factor from one unit to another, both in the spelling of `plainUnit`; sizes are binary, as clouds bill them.
 * `undefined` where both are known and measure different things; 1 where one of them is a vendor's own word.
 */
export function factorBetween(from: string, to: string, hoursOfMonth: number): number | undefined {
  if (from === to || from === '') return 1;
  const [one, other] = [dimensionOf(from, hoursOfMonth), dimensionOf(to, hoursOfMonth)];
  if (one === undefined || other === undefined) return 1;
  if (one.what !== other.what || (one.hours === undefined) !== (other.hours === undefined)) return undefined;
  return (one.scale / other.scale) * ((one.hours ?? 1) / (other.hours ?? 1));
}
