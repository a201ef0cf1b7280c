import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from './lib/listen.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { buildDir } from './lib/paths.mjs';
import { createSiteServer } from './lib/siteServer.mjs';
import { siteSettings } from './lib/siteSettings.mjs';

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '3000' } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= 65_000) return { port };
    console.error(`--port ${values.port}: give a whole number from 0 to 65000.`);
  } catch (error) {
    console.error(error.message);
  }
  process.exit(2);
}

/** Serves build/ and prints its address. */
export async function serve({ port }) {
  const { base } = siteSettings();
  const server = createSiteServer({ folder: buildDir, base });
  const taken = await listen(server, port);
  console.log(`\nThe guide is at http://localhost:${taken}${base}   (Ctrl+C stops it)`);
}

if (process.argv[1]?.endsWith('serve.mjs')) {
  requireNode();
  const options = readOptions();
  if (!existsSync(join(buildDir, 'index.html'))) {
    console.error('There is no built site yet: run `npm run build`, or `npm run site` for everything at once.');
    process.exit(1);
  }
  try {
    await serve(options);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
