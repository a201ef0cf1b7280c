/**
 * Allowances that several prices share by fraction: using 100,000 of an allowance of 400,000 leaves three quarters
 * of every price's allowance in the same pool.
 */
export class SharedAllowances {
  readonly #left = new Map<string, number>();

  /** Free units left for a price in the pool, whose own allowance is `included`; the quantity used is taken out. */
  draw(pool: string, included: number, quantity: number): number {
    const left = this.#left.get(pool) ?? 1;
    const available = included * left;
    if (included > 0) this.#left.set(pool, Math.max(0, left - quantity / included));
    return available;
  }
}
