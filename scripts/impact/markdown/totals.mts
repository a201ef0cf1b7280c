import { formatShare, formatTotal, formatUsd, formatUsers, platformName } from '../../../model/index';
import type { TotalChange } from '../types.mjs';
import { tableSection } from './table.mjs';

/** A difference that a reader of a total notices. */
const NOTABLE = 0.01;
const HEADS = ['Users', 'Platform', 'Before', 'After', 'Difference', 'Share'];

/** A platform id as a reader knows it; as it is where this model does not know it. */
export function nameOf(platform: string): string {
  try {
    return platformName(platform);
  } catch {
    return platform;
  }
}

/** Difference as a share of the total before; infinite where that was nothing, none where there is nothing to compare. */
export function shareOf({ before, after }: TotalChange): number {
  if (before === undefined || after === undefined) return 0;
  return before === 0 ? Number.POSITIVE_INFINITY : (after - before) / before;
}

/** The share in words: "+2.4 %". */
export function shareText(change: TotalChange): string {
  if (change.before === undefined) return 'new';
  if (change.after === undefined) return 'gone';
  const share = shareOf(change);
  if (!Number.isFinite(share)) return 'from nothing';
  return `${share < 0 ? '' : '+'}${formatShare(share)}`;
}

/** The totals that differ, those by more than a hundredth marked in words. */
export function totalsSection(changes: readonly TotalChange[]): string {
  const rows = changes.map((change) => {
    const { users, platform, before, after } = change;
    const share = shareText(change);
    const isNotable = Math.abs(shareOf(change)) > NOTABLE;
    return [
      formatUsers(users),
      nameOf(platform),
      usd(before),
      usd(after),
      differenceText(change),
      isNotable ? `**${share}, more than ${formatShare(NOTABLE)}**` : share,
    ];
  });
  return tableSection('Totals, USD a month', HEADS, 'rlrrrr', rows);
}

function usd(amount: number | undefined): string {
  return amount === undefined ? '–' : formatTotal(amount);
}

function differenceText({ before, after }: TotalChange): string {
  if (before === undefined || after === undefined) return '–';
  return `${after < before ? '' : '+'}${formatUsd(after - before)}`;
}
