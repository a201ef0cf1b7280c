import { rounded } from './read';
import type { MeasuredFeed, MeasuredFit, MeasuredGrowth, MeasuredMode, MeasuredSize, Measurement } from './types';

const MODES: readonly MeasuredMode[] = ['built', 'fixed'];

/** Growth of every event, and of each request whose cost grows with users: those make the whole load grow with their square. */
export function measuredGrowth({ sizes, growth, requestGrowth }: Measurement): readonly MeasuredGrowth[] {
  return MODES.flatMap((mode) => [
    ...rowsOf('event', mode, growth[mode], sizes),
    ...rowsOf('request', mode, requestGrowth[mode], sizes).filter(({ load }) => load === 'quadratic'),
  ]);
}

function rowsOf(
  of: MeasuredGrowth['of'],
  mode: MeasuredMode,
  fits: Readonly<Record<string, MeasuredFit>>,
  sizes: readonly MeasuredSize[],
): MeasuredGrowth[] {
  return Object.entries(fits).flatMap(([id, { base, perUser, residual, load }]) => {
    const costs = sizes.map((size) => costOf(size, of, mode, id));
    if (costs.some((cost) => cost === undefined)) return [];
    const ms = (costs as number[]).map(rounded);
    return [{ of, id, mode, ms, base: rounded(base), perThousandUsers: rounded(1000 * perUser), residual, load }];
  });
}

function costOf(size: MeasuredSize, of: MeasuredGrowth['of'], mode: MeasuredMode, id: string): number | undefined {
  const costs: readonly { readonly id: string; readonly cpuMs: number | null }[] =
    of === 'event' ? size.events[mode] : size.requests[mode];
  return costs.find((cost) => cost.id === id)?.cpuMs ?? undefined;
}

/** Each way to serve the friends' feed that was measured at every size. */
export function measuredFeeds({ sizes }: Measurement): readonly MeasuredFeed[] {
  return (sizes.at(-1)?.feeds ?? []).flatMap(({ id, bytes }) => {
    const costs = sizes.map((size) => size.feeds.find((feed) => feed.id === id)?.cpuMs ?? undefined);
    return costs.some((cost) => cost === undefined) ? [] : [{ id, ms: (costs as number[]).map(rounded), bytes }];
  });
}
