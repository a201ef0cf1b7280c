function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

/** The three known names that differ least from the one given. */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
  const ranked = [...known].map((id) => ({ id, away: distance(name, id) }));
  return ranked
    .sort((one, other) => one.away - other.away)
    .slice(0, 3)
    .map(({ id }) => id);
}
