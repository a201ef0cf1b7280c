import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHeaders, writePages } from '../../../src/plugins/pages/files';
import { readHeadersFile, writeHeadersFile } from '../../../src/plugins/pages/headers/headersFile.mjs';
import { hashOf, inlineScripts } from '../../../src/plugins/pages/headers/inlineScripts.mjs';
import { headerPolicy, metaPolicy } from '../../../src/plugins/pages/headers/policy.mjs';
import { finishPages } from '../../../src/plugins/pages/steps/finishPages';

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="UTF-8"><title>T</title></head><body>${body}</body></html>`;

describe('inline scripts', () => {
  it.each([
    ['<script>a()</script>', ['a()']],
    ['<script data-a="x>y">a()</script>', ['a()']],
    ["<script type='module'>a()</script>", ['a()']],
    ['<script type=text/javascript>a()</script>', ['a()']],
    ['<script>a()</script><script>b()\n</script>', ['a()', 'b()\n']],
    ['<script src="/a.js" defer></script>', []],
    ['<script src=/a.js></script>', []],
    ['<script type="application/ld+json">{"a":1}</script>', []],
  ])('of %s are %j', (html, scripts) => {
    expect(inlineScripts(html)).toEqual(scripts);
  });

  it('have the hash that browsers compute', () => {
    // The example of the Content Security Policy specification.
    expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });
});

describe('the policy', () => {
  it('allows no inline script but by hash, no other origin, no frame around a page', () => {
    const policy = headerPolicy(["'sha256-x'"]);
    expect(policy).toContain("script-src 'self' 'sha256-x';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('in a page leaves out what browsers read from a header only', () => {
    expect(metaPolicy([])).not.toContain('frame-ancestors');
    expect(metaPolicy([])).toContain("default-src 'self'");
  });
});

describe('a built site', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'policy-'));
  const pages = finishPages([
    { file: 'index.html', html: page('<script>one()</script>') },
    { file: 'a/index.html', html: page('<script>one()</script><script>two()</script>') },
  ]);
  writePages(outDir, pages);
  writeHeaders(outDir, '/guide/', pages);
  const headers = readFileSync(join(outDir, '_headers'), 'utf8');
  const index = readFileSync(join(outDir, 'index.html'), 'utf8');

  it('has the hashes of its own scripts in each page, before any of them', () => {
    expect(index.indexOf(hashOf('one()'))).toBeGreaterThan(0);
    expect(index.indexOf(hashOf('one()'))).toBeLessThan(index.indexOf('<script'));
    expect(index).not.toContain(hashOf('two()'));
  });

  it('has those of all pages in the headers, once each, under its base path', () => {
    expect(headers).toMatch(/^\/guide\/\*\n/);
    expect(headers.split(hashOf('one()'))).toHaveLength(2);
    expect(headers).toContain(hashOf('two()'));
  });

  it('is served with the headers that the file names', () => {
    expect(readHeadersFile(headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(readHeadersFile(headers)['content-security-policy']).toContain(hashOf('two()'));
  });
});

it('headers that hosts would cut are refused with the cure', () => {
  expect(() => writeHeadersFile('/', { 'Content-Security-Policy': 'x'.repeat(2000) })).toThrow(
    /2000.*same inline scripts/,
  );
});
