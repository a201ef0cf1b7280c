import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The colours of the site's light theme, by the name of their token. */
export function readTokens(siteDir: string): (name: string) => string {
  const [light = ''] = readFileSync(join(siteDir, 'src/css/tokens.css'), 'utf8').split('[data-theme="dark"]');
  const tokens = new Map(
    [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value]),
  );
  return (name) => {
    const found = tokens.get(name);
    if (found) return found;
    throw new Error(`src/css/tokens.css has no colour --${name}`);
  };
}
