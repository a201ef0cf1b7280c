import { installNeeded } from './lib/installed.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { npm } from './lib/npm.mjs';

/** Installs the locked packages unless they are there. Ends the process with a clear line when that fails. */
export function install() {
  requireNode();
  const reason = installNeeded();
  if (reason === undefined) return;
  console.log(`Installing packages (${reason}) ...`);
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']).ok) return;
  console.error(
    'npm ci failed (its message is above). Check the network and the npm registry, then run the same command again.',
  );
  process.exit(1);
}

if (process.argv[1]?.endsWith('install.mjs')) install();
