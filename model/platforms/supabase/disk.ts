import { limitNumber } from '../../limits';

/** Share of the disk at which it grows. */
export const DISK_TRIGGER = limitNumber('supabase.disk.autoscale', 'triggerPercent') / 100;
const GROWTH = 1 + limitNumber('supabase.disk.autoscale', 'growPercent') / 100;
const MAX_STEP_GB = limitNumber('supabase.disk.autoscale', 'maxStepGb');
const LARGE_FROM_GB = limitNumber('supabase.disk.autoscale', 'largeFromGb');
const LARGE_GROWTH = 1 + limitNumber('supabase.disk.autoscale', 'largeGrowPercent') / 100;
/** A paid project starts with the disk that its plan includes. */
export const INITIAL_DISK_GB = 8;

/** The size after one step of growth. */
function nextDisk(gb: number): number {
  return gb >= LARGE_FROM_GB ? gb * LARGE_GROWTH : Math.min(gb * GROWTH, gb + MAX_STEP_GB);
}

/**
 * The provisioned disk that holds `databaseGb`: it grows by half, at most 200 GB at a time and by a fifth from 1 TB on, whenever
 * it is 90 % full, and is billed as provisioned. Stops at the vendor's largest gp3 disk.
 */
export function provisionedDisk(databaseGb: number): number {
  const most = limitNumber('supabase.disk.gp3.max-size') * 1000;
  let disk = INITIAL_DISK_GB;
  while (databaseGb > disk * DISK_TRIGGER && disk < most) disk = Math.min(nextDisk(disk), most);
  return Math.ceil(disk);
}
