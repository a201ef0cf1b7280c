/**
 * Started steps: what a vendor counts that charges by begun steps. A 96 KB task in steps of 32 KB is three operations,
 * 4.5 MB in steps of 512 KB nine requests. Both arguments in one unit; nothing used is no step.
 */
export function startedSteps(amount: number, step: number): number {
  return Math.ceil(amount / step);
}

/** Hours billed for something that ran from one instant to another (ms since 1970): every started hour counts. */
export function startedHours(fromMs: number, toMs: number): number {
  return startedSteps(toMs - fromMs, 3_600_000);
}

/** Supabase peak connections of an organization: the highest of each project in the period, added up. */
export function peakConnections(dailyPeaks: Readonly<Record<string, readonly number[]>>): number {
  return Object.values(dailyPeaks).reduce((sum, peaks) => sum + Math.max(0, ...peaks), 0);
}

/** Supabase Realtime messages of one broadcast: the one sent, and one for each client that receives it. */
export function broadcastMessages(receivers: number): number {
  return 1 + receivers;
}

/** Supabase Realtime messages of one database change: one for each client that listens. */
export function databaseChangeMessages(listeners: number): number {
  return listeners;
}

/** Disk of a Supabase read replica in GB: 1.25 times the primary's. */
export function replicaDisk(primaryGb: number): number {
  return primaryGb * 1.25;
}
