/** Solves a symmetric positive system by Cholesky's method. `matrix` is overwritten. Near-dependent rows get the value 0. */
export function solveSymmetric(matrix: number[][], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix;
  const skipped = new Set<number>();
  const trace = Math.max(1e-30, ...matrix.map((row, index) => row[index] as number));
  for (let row = 0; row < size; row += 1) {
    const own = lower[row] as number[];
    for (let column = 0; column <= row; column += 1) {
      const other = lower[column] as number[];
      let sum = own[column] as number;
      for (let index = 0; index < column; index += 1) sum -= (own[index] as number) * (other[index] as number);
      if (row !== column) own[column] = skipped.has(column) ? 0 : sum / (other[column] as number);
      else if (sum > 1e-10 * trace) own[row] = Math.sqrt(sum);
      else {
        skipped.add(row);
        own[row] = 1;
        for (let index = 0; index < row; index += 1) own[index] = 0;
      }
    }
  }
  const found = [...right];
  for (let row = 0; row < size; row += 1) {
    const own = lower[row] as number[];
    if (skipped.has(row)) {
      found[row] = 0;
      continue;
    }
    for (let index = 0; index < row; index += 1)
      found[row] = (found[row] as number) - (own[index] as number) * (found[index] as number);
    found[row] = (found[row] as number) / (own[row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    if (skipped.has(row)) continue;
    for (let below = row + 1; below < size; below += 1) {
      if (!skipped.has(below))
        found[row] = (found[row] as number) - ((lower[below] as number[])[row] as number) * (found[below] as number);
    }
    found[row] = (found[row] as number) / ((lower[row] as number[])[row] as number);
  }
  return found;
}
