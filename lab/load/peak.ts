import { at, resolveAssumptions } from '@gymrats/model';

/** The January peak hour over the average hour of a year, by the model's base case. */
export function peakFactor(): number {
  const v = resolveAssumptions('base');
  return at(v, 'peak-to-average') * at(v, 'peak-day') * at(v, 'january-factor');
}
