import { execFileSync } from 'node:child_process';
import type { VcsConfig } from '@docusaurus/types';
import { getVcsPreset } from '@docusaurus/utils';

const git = getVcsPreset('git-eager');

/** When each page's text last changed, as git has it. A copy without a history has no dates, which is no error. Build time only. */
export const history: VcsConfig = {
  initialize: (params) => git.initialize(params),
  getFileCreationInfo: (file) => git.getFileCreationInfo(file).catch(() => null),
  getFileLastUpdateInfo: (file) => git.getFileLastUpdateInfo(file).catch(() => null),
};

/** Day of the last commit, as an ISO date; undefined in a copy without a history. The same commit gives the same day. */
export function lastChange(folder: string): string | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return day.trim() || undefined;
  } catch {
    return undefined;
  }
}
