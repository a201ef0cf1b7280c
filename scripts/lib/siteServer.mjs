import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersFile, readHeadersFile } from '../../src/plugins/pages/headers/headersFile.mjs';
import { findSiteFile } from './siteFiles.mjs';

const hashedAsset = /\/assets\/.*\.[0-9a-f]{8}\.\w+$/;

/** Text other than HTML names its character set, as hosts do. */
const textTypes = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
};

/** The headers that a host would send: those of the built site's own `_headers`. */
function hostHeaders(folder) {
  const file = join(folder, headersFile);
  return existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : {};
}

function setFileHeaders(response, path) {
  if (hashedAsset.test(path)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  const type = textTypes[extname(path)];
  if (type !== undefined) response.setHeader('content-type', `${type}; charset=utf-8`);
}

/**
 * A static server of a built site: clean addresses, the site's own 404 page, compression, long caching of hashed files only,
 * and the headers of its `_headers` file.
 * @param {{folder: string, base?: string, compressed?: boolean}} site compressed: whether files are sent compressed, which takes longer
 * than sending them to a browser on the same machine
 * @returns {import('node:http').Server} not yet listening
 */
export function createSiteServer({ folder, base = '/', compressed = true }) {
  const policy = Object.entries(hostHeaders(folder));
  const sendFile = sirv(folder, { dev: true, etag: true, dotfiles: true, setHeaders: setFileHeaders });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });

  function sendNotFound(request, response) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    const page = join(folder, '404.html');
    if (request.method === 'HEAD' || !existsSync(page)) response.end();
    else createReadStream(page).pipe(response);
  }

  function answer(request, response) {
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    const found = findSiteFile(folder, base, address);
    if (found === undefined || found.file === join(folder, headersFile)) return sendNotFound(request, response);
    if ('redirect' in found) {
      const location = found.redirect + (query === undefined ? '' : `?${query}`);
      return void response.writeHead(301, { location }).end();
    }
    request.url = address.slice(base.length - 1);
    sendFile(request, response, () => sendNotFound(request, response));
  }

  return createServer((request, response) => {
    for (const [name, value] of policy) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (compressed) compress(request, response, () => answer(request, response));
    else answer(request, response);
  });
}
