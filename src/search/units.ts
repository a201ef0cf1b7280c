const UNITS: readonly string[] = [
  '% percent',
  'kb kilobyte kilobytes',
  'mb megabyte megabytes',
  'mib',
  'gb gigabyte gigabytes',
  'gib',
  'tb terabyte terabytes',
  'tib',
  'ms millisecond milliseconds',
  's sec second seconds',
  'min minute minutes',
  'h hr hour hours',
  'day days',
  'month months',
  'vcpu vcpus cpu cpus',
  'iops',
  'user users',
  'connection connections',
  'message messages',
  'request requests',
  '$ usd dollar dollars',
];

const SHORT: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap((line) => {
    const [short = '', ...names] = line.split(' ');
    return [short, ...names].map((name) => [name, short] as const);
  }),
);

/** The short name of a unit that can follow a number: "GB" is gb, "hours" is h; undefined for other words. */
export function unitOf(word: string): string | undefined {
  return SHORT.get(word.toLowerCase());
}
