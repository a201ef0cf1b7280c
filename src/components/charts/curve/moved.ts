/** So many stops are a page: about a power of ten. */
const PAGE = 6;

/** Where a key moves a slider over stops in ascending order; undefined where it is no key of a slider. */
export function moved(stops: readonly number[], from: number, key: string): number | undefined {
  const index = stops.findIndex((stop) => stop >= from);
  const last = stops.length - 1;
  const to = {
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    PageUp: index + PAGE,
    PageDown: index - PAGE,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : stops[Math.min(last, Math.max(0, to))];
}
