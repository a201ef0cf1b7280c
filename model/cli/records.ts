import { named } from '../billing/index';
import { ModelError } from '../errors';
import { nearest } from '../nearest';

/** The records whose id begins with the prefix. Throws a `ModelError` with the nearest ids when none does. */
export function recordsUnder<Kind extends { readonly id: string }>(
  what: string,
  records: readonly Kind[],
  prefix = '',
): readonly Kind[] {
  const found = records.filter(({ id }) => id.startsWith(prefix));
  if (found.length > 0 || prefix === '') return found;
  const near = nearest(
    prefix,
    records.map(({ id }) => id),
  ).join(', ');
  throw new ModelError('prefix', `${what}: no id begins with ${JSON.stringify(named(prefix))}; nearest are ${near}`);
}
