import fc from 'fast-check';
import { HOSTILE_NAMES, HOSTILE_VALUES } from '../../model/test/settings/hostile.js';

const part = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_VALUES) },
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
