import { type Recommendation, TIERS } from '../decisions';
import { ModelError } from '../errors';
import { formatCount, formatUsers } from '../format';
import { parsePlatformId, platformName } from '../platforms';
import { readNumber } from '../readNumber';
import type { Reference, Row } from './table';

/** A platform id as the head of a column: "Supabase + R2". */
export function columnName(id: string): string {
  const { platform, options } = parsePlatformId(id);
  const parts = [options.media === 'r2' ? 'R2' : '', options.realtime === 'ably' ? 'Ably' : ''];
  const name = options.stack ? `Open-source stack on ${platformName(platform)}` : platformName(platform);
  return [name, ...parts.filter(Boolean)].join(' + ');
}

/** What stands in place of the best value where no platform carries the demand. */
export const NONE_CARRIES = 'None is large enough';

/** The best value as the head of a column, or that no platform carries the demand. */
export function bestName({ carried, best }: Pick<Recommendation, 'carried' | 'best'>): string {
  return carried ? columnName(best.id) : NONE_CARRIES;
}

/** A user count as an anchor has it: 10, 100, 1k, 500k. */
export function tierId(users: number): string {
  return formatUsers(users).toLowerCase().replaceAll(',', '');
}

/** The user count that an anchor names: 1000 of `1k`. Throws a ModelError where it is none. */
export function usersOf(tier: string): number {
  const users = Math.round(readNumber(tier));
  if (Number.isNaN(users)) throw new ModelError('users', `"${tier}" is no number of users; write 500, 10k or 1.5m`);
  return users;
}

/** The platform id that an anchor names: `aws+r2` of `aws-r2`. Throws a ModelError that lists the known ones. */
export function platformOf(name: string): string {
  const id = name.replaceAll('-', '+');
  parsePlatformId(id);
  return id;
}

/** Any id as part of an anchor: letters, digits, dots and hyphens. */
export function anchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}

export function tierReference(users: number): Reference {
  return { kind: 'tier', id: tierId(users) };
}

/** The row of a tier, linked to its sheet; of the reader's own number of users where it is no tier. */
export function tierRow(users: number, cells: Row['cells']): Row {
  if (!TIERS.some((tier) => tier === users)) {
    return { id: tierId(users), label: `${formatCount(users)}, yours`, kind: 'own', cells };
  }
  return { id: tierId(users), label: formatUsers(users), reference: tierReference(users), cells };
}
