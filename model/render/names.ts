import { TIERS } from '../decisions';
import { formatNumber, formatUsers } from '../format';
import { parsePlatformId, platformName } from '../platforms';
import type { Reference, Row } from './table';

/** A platform id as the head of a column: "Supabase + R2". */
export function columnName(id: string): string {
  const { platform, options } = parsePlatformId(id);
  const parts = [options.media === 'r2' ? 'R2' : '', options.realtime === 'ably' ? 'Ably' : ''];
  return [platformName(platform), ...parts.filter(Boolean)].join(' + ');
}

/** A user count as an anchor has it: 10, 100, 1k, 500k. */
export function tierId(users: number): string {
  return formatUsers(users).toLowerCase().replaceAll(',', '');
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
    return { id: tierId(users), label: `${formatNumber(users)}, yours`, kind: 'own', cells };
  }
  return { id: tierId(users), label: formatUsers(users), reference: tierReference(users), cells };
}
