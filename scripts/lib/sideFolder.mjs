import { existsSync, mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes below which a disk counts as full: less than a built site takes. */
const FULL = 50_000_000;
const REASONS = {
  EROFS: 'its disk is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOSPC: 'its disk is full',
  EBUSY: 'it is in use, or a mount point: name a folder below it',
  ENOTDIR: 'a file is in its way',
};

/** The error as one line that names the folder; itself where it is of another kind. */
export function folderError(error, folder) {
  const reason = REASONS[error?.code];
  return reason === undefined ? error : new Error(`Cannot write the site to ${folder}: ${reason} (${error.code}).`);
}

/** Whether so little room is left on the folder's disk that a build cannot have succeeded for want of it. */
export function isDiskFull(folder) {
  const { bavail, bsize } = statfsSync(dirname(folder));
  return bavail * bsize < FULL;
}

/**
 * Makes an empty folder beside a folder that is to be replaced.
 * @param {string} folder need not exist
 * @returns {{side: string, replace: () => void, drop: () => void}} `replace` puts the side folder in its place as a whole; `drop`
 * removes the side folder
 * @throws Error of one line where that folder cannot be replaced
 */
export function openSideFolder(folder) {
  const [side, old] = [`${folder}.partial`, `${folder}.old`];
  const drop = () => rmSync(side, { recursive: true, force: true });
  try {
    if (existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev) throw { code: 'EBUSY' };
    for (const left of [side, old]) rmSync(left, { recursive: true, force: true });
    mkdirSync(side, { recursive: true });
  } catch (error) {
    throw folderError(error, folder);
  }
  const replace = () => {
    try {
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(side, folder);
      rmSync(old, { recursive: true, force: true });
    } catch (error) {
      throw folderError(error, folder);
    }
  };
  return { side, replace, drop };
}
