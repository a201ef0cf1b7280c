import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../scripts/lib/listen.mjs';
import { createSiteServer } from '../../../scripts/lib/siteServer.mjs';

const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'build');
mkdirSync(join(folder, '10k'), { recursive: true });
mkdirSync(join(folder, 'assets/js'), { recursive: true });
const long = 'text '.repeat(2000);
for (const [name, text] of Object.entries({
  'index.html': long,
  '404.html': 'not here',
  '10k/index.html': 'tier',
  '10k/index.md': '# tier',
  'assets/js/main.0123abcd.js': long,
  _headers: "/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: default-src 'self'\n",
}))
  writeFileSync(join(folder, name), text);

describe('the static server', () => {
  const server = createSiteServer({ folder });
  let port = 0;
  beforeAll(async () => {
    port = await listen(server, 0);
  });
  afterAll(() => server.close());

  /** Sends the path as it is: `fetch` would tidy it first. */
  function ask(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      get({ port, path, headers }, (answer) => {
        answer.resume();
        resolve(answer);
      }).on('error', reject);
    });
  }

  it.each([
    '//evil.example/..%2f10k',
    '/\\evil.example/..%2f10k',
    '//evil.example/%2e%2e/10k',
    '//user@evil.example/..%2f10k',
    '//10k',
    '/10k',
  ])('redirects %s nowhere but to the page itself', async (path) => {
    const { statusCode, headers } = await ask(path);
    if (statusCode === 301) expect(headers.location).toBe('/10k/');
    else expect(statusCode).toBe(404);
  });

  it('keeps the query of a redirect', async () => {
    expect((await ask('/10k?users=5')).headers.location).toBe('/10k/?users=5');
  });

  it('sends the headers of the site with every answer', async () => {
    for (const path of ['/', '/10k', '/nothing'])
      expect((await ask(path)).headers).toMatchObject({
        'x-frame-options': 'DENY',
        'content-security-policy': "default-src 'self'",
      });
  });

  it('answers what is not there with the page of the site', async () => {
    for (const path of ['/nothing', '/_headers', '/10k/../../etc/passwd']) {
      const answer = await ask(path);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    }
  });

  it('names the character set of text', async () => {
    expect((await ask('/10k/')).headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect((await ask('/10k/index.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
  });

  it('compresses as the browser asks', async () => {
    const encodingFor = async (accepted: string) =>
      (await ask('/', { 'accept-encoding': accepted })).headers['content-encoding'];
    expect(await encodingFor('gzip, br')).toBe('br');
    expect(await encodingFor('gzip')).toBe('gzip');
    expect(await encodingFor('br;q=0')).toBeUndefined();
  });

  it('lets browsers keep only files that are named by their content', async () => {
    expect((await ask('/assets/js/main.0123abcd.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });
});
