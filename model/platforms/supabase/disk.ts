import { limitNumber } from '../../limits';

/** Share of the disk at which it grows. */
export const DISK_TRIGGER = limitNumber('supabase.disk.autoscale', 'triggerPercent') / 100;
const GROWTH = 1 + limitNumber('supabase.disk.autoscale', 'growPercent') / 100;
const MAX_STEP_GB = limitNumber('supabase.disk.autoscale', 'maxStepGb');
const LARGE_FROM_GB = limitNumber('supabase.disk.autoscale', 'largeFromGb');
const LARGE_GROWTH = 1 + limitNumber('supabase.disk.autoscale', 'largeGrowPercent') / 100;
/** A paid project starts with the disk that its plan includes. */
export const INITIAL_DISK_GB = 8;

/** The largest gp3 disk that the vendor sells. */
export const LARGEST_DISK_GB = limitNumber('supabase.disk.gp3.max-size') * 1000;

/** The size after one step of growth: by half, at most 200 GB at a time; by a fifth from 1 TB on; never above the largest. */
export function nextDisk(gb: number): number {
  const next = gb >= LARGE_FROM_GB ? gb * LARGE_GROWTH : Math.min(gb * GROWTH, gb + MAX_STEP_GB);
  return Math.min(next, LARGEST_DISK_GB);
}

/**
 * The provisioned disk that holds `usedGb` of tables, log and system: it takes a step whenever it is 90 % full, and is billed as
 * provisioned. Stops at the vendor's largest gp3 disk.
 */
export function provisionedDisk(usedGb: number): number {
  let disk = INITIAL_DISK_GB;
  while (usedGb > disk * DISK_TRIGGER && disk < LARGEST_DISK_GB) disk = nextDisk(disk);
  return Math.ceil(disk);
}
