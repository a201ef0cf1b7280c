import type { EventLatency } from './replay';

/** The value below which a share of the values lies, by the nearest rank. Zero for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Counts and percentiles of the latencies of one kind of event, in milliseconds with one decimal. */
export function latencies(id: string, values: readonly number[], errors: number): EventLatency {
  const at = (share: number): number => Math.round(percentile(values, share) * 10) / 10;
  return { id, calls: values.length, errors, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
