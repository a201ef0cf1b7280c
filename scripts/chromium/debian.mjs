import { spawnSync } from 'node:child_process';

const runs = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Installs Debian's Chromium without a window where that is possible (root, apt-get). Returns whether it is there now. */
export function installDebianChromium() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('Installing chromium-headless-shell with apt-get ...');
  return (
    runs('apt-get', ['update', '-qq']) &&
    runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'])
  );
}
