/** Letters to change, add or drop to turn one name into the other (Levenshtein's distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    let left = index + 1;
    const next = [left];
    for (const [column, candidate] of [...other].entries()) {
      const diagonal = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
      left = Math.min(diagonal, (row[column + 1] ?? 0) + 1, left + 1);
      next.push(left);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Longest part of a name that is compared: no known name is longer, and the work grows with it. */
const COMPARED = 100;

/** The `count` known names that differ least from a mistyped one, nearest first; equals keep the given order. */
export function nearest(name: string, known: Iterable<string>, count = 3): string[] {
  const compared = name.slice(0, COMPARED);
  return [...known]
    .map((id) => ({ id, away: distance(compared, id) }))
    .sort((one, other) => one.away - other.away)
    .slice(0, count)
    .map(({ id }) => id);
}
