/** The first user count above `low` for which something is so, given that it is so at `high`. */
export function firstWhere(isSo: (users: number) => boolean, low: number, high: number): number {
  let [not, so] = [low, high];
  while (so - not > 1) {
    const middle = Math.floor((not + so) / 2);
    if (isSo(middle)) so = middle;
    else not = middle;
  }
  return so;
}
