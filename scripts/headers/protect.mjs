import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile, writeHeadersFile } from './headersFile.mjs';
import { hashOf, inlineScripts } from './inlineScripts.mjs';
import { fixedHeaders, headerPolicy, metaPolicy } from './policy.mjs';

function pagesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

/** The page with its policy as the first thing after the character set: a policy binds only what follows it. */
function withPolicy(html, file) {
  const hashes = inlineScripts(html).map(hashOf);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy([...new Set(hashes)])}">`;
  const guarded = html.replace(/<meta charset=[^>]*>/i, (charset) => `${charset}${meta}`);
  if (guarded === html) throw new Error(`${file} names no character set, so its policy has no place`);
  return { guarded, hashes };
}

/**
 * Gives a built site its security policy: a `<meta>` element in every page, for hosts without headers, and a `_headers` file for
 * the others and for the site's own server. Run it last: a script that changes afterwards will not run.
 * @param {{folder: string, base: string}} site
 */
export function protect({ folder, base }) {
  const all = new Set();
  for (const file of pagesIn(folder)) {
    const { guarded, hashes } = withPolicy(readFileSync(file, 'utf8'), file);
    writeFileSync(file, guarded);
    for (const hash of hashes) all.add(hash);
  }
  const policy = headerPolicy([...all].sort());
  const headers = { 'Content-Security-Policy': policy, ...fixedHeaders };
  writeFileSync(join(folder, headersFile), writeHeadersFile(base, headers));
}
