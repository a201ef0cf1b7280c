import fc from 'fast-check';

const names = [
  'users',
  'run',
  'media',
  'realtime',
  'case',
  'app',
  'dau-share',
  'posts',
  'video-watched',
  '__proto__',
  'constructor',
  'x',
];
const values = [
  '40000',
  '40k',
  '-1',
  '0',
  'NaN',
  'Infinity',
  '1e999',
  '10^12',
  '1000000000000',
  'supabase',
  'aws',
  'r2',
  'high',
  'built',
  '0.5',
  '1e-400',
  '<img src=x onerror=window.hit=1>',
  '"><script>window.hit=1</script>',
  'javascript:window.hit=1',
  '{{constructor}}',
  '💪🏋️',
  '\u202e\u0000',
  'ＡＷＳ',
  '%',
  '%zz',
];

const part = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
    ),
    fc.boolean(),
  )
  .map(([name, value, raw]) => (raw ? `${name}=${value}` : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`));

/** Query strings that a stranger may send: wrong types, huge, negative, script, unicode, repeated names. The same every time. */
export function hostileQueries(count: number): string[] {
  return fc.sample(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('&').replace(/#/g, '%23')),
    { numRuns: count, seed: 4 },
  );
}
