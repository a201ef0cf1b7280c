import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFile, readHeadersFile } from '../headers/headersFile.mjs';
import { compressible, contentTypes } from './contentTypes.mjs';
import { findSiteFile } from './siteFiles.mjs';

const hashedAsset = /\/assets\/.*\.[0-9a-f]{8}\.\w+$/;
const squeeze = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => gzipSync(body),
};

function encodingFor(request, file) {
  if (!compressible.has(extname(file))) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b`).test(accepted));
}

/** The headers that a host would send: those of the built site's own `_headers`. */
function hostHeaders(folder) {
  const file = join(folder, headersFile);
  return existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : {};
}

function createBodies() {
  const kept = new Map();
  return function bodyOf(file, encoding) {
    const key = `${file} ${encoding} ${statSync(file).mtimeMs}`;
    const body = kept.get(key) ?? (encoding ? squeeze[encoding](readFileSync(file)) : readFileSync(file));
    kept.set(key, body);
    return body;
  };
}

function headersFor(file, encoding, body) {
  return {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': hashedAsset.test(file.replaceAll('\\', '/')) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  };
}

/**
 * A static server of a built site: clean addresses, the site's own 404 page, compression, long caching of hashed files only,
 * and the headers of its `_headers` file.
 * @param {{folder: string, base?: string}} site
 * @returns {import('node:http').Server} not yet listening
 */
export function createSiteServer({ folder, base = '/' }) {
  const bodyOf = createBodies();
  const policy = hostHeaders(folder);
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    const found = findSiteFile(folder, base, address);
    if (found && 'redirect' in found) {
      return void response
        .writeHead(301, { location: found.redirect + (query === undefined ? '' : `?${query}`) })
        .end();
    }
    const file = found?.file ?? join(folder, '404.html');
    try {
      const encoding = encodingFor(request, file);
      const body = bodyOf(file, encoding);
      response
        .writeHead(found ? 200 : 404, { ...policy, ...headersFor(file, encoding, body) })
        .end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      response
        .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
        .end(`Cannot read ${address}: ${error.code ?? 'error'}`);
    }
  });
}
