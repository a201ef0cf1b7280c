import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that a process has used, from the kernel's own accounting in nanoseconds. Other programs on the
 * machine make a process wait, not count more. Undefined where the kernel does not say (macOS, a server elsewhere).
 */
export function processorMs(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** Processes of a server: the postmaster and what it started. */
export function serverProcesses(postmaster: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === postmaster;
      } catch {
        return false;
      }
    });
  return [postmaster, ...children];
}

/** Processor milliseconds of all living processes of a server, by process. */
export function serverTimes(postmaster: number): ReadonlyMap<number, number> {
  return new Map(serverProcesses(postmaster).map((pid) => [pid, processorMs(pid) ?? 0]));
}

/** Milliseconds used between two readings. */
export function usedBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [pid, ms] of after) sum += ms - (before.get(pid) ?? 0);
  return sum;
}
