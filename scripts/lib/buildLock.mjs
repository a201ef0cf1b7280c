import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Takes a lock that ends with this process: builds of one checkout share caches and would spoil each other.
 * @param {string} file holds the number of the process that has the lock
 * @returns {() => void} gives the lock back
 * @throws Error of one line where another process has it
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const write = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  try {
    write();
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner > 0 && isRunning(owner))
      throw new Error(`Another build of this checkout is running (process ${owner}); wait for it, or stop it first.`);
    // Its process was killed.
    rmSync(file, { force: true });
    write();
  }
  return () => rmSync(file, { force: true });
}
