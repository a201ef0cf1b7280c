/** What a read needs: `now` sees every write that was acknowledged, `soon` may miss the last second. */
export type Freshness = 'now' | 'soon';

/**
 * Address for a read. After a write of this phone it reads its own writes from the primary for five seconds;
 * sync, chat and everything that decides about rights ask for `now`.
 */
export function readAddress(
  freshness: Freshness,
  lastWrite: number | undefined,
  time: number,
  addresses: { readonly primary: string; readonly replica: string | undefined },
): string {
  const justWrote = lastWrite !== undefined && time - lastWrite < 5000;
  return freshness === 'soon' && !justWrote && addresses.replica !== undefined ? addresses.replica : addresses.primary;
}
