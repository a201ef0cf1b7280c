import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSiteFile } from '../../../scripts/lib/siteFiles.mjs';

const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'build');
mkdirSync(join(folder, 'guide'), { recursive: true });
for (const name of ['index.html', 'guide/index.html', 'robots.txt', '../secret.txt'])
  writeFileSync(join(folder, name), name);

describe('the static server', () => {
  it.each([
    ['/', { file: join(folder, 'index.html') }],
    ['/guide', { redirect: '/guide/' }],
    ['/guide/', { file: join(folder, 'guide/index.html') }],
    ['/robots.txt', { file: join(folder, 'robots.txt') }],
    ['/nothing', undefined],
    ['/robots.txt/', undefined],
  ])('answers %s', (address, answer) => {
    expect(findSiteFile(folder, '/', address)).toEqual(answer);
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%E0%A4%A', '/%00'])('has nothing at %s', (address) => {
    expect(findSiteFile(folder, '/', address)).toBeUndefined();
  });

  it('serves below a base path and nothing beside it', () => {
    expect(findSiteFile(folder, '/docs/', '/docs')).toEqual({ redirect: '/docs/' });
    expect(findSiteFile(folder, '/docs/', '/docs/guide')).toEqual({ redirect: '/docs/guide/' });
    expect(findSiteFile(folder, '/docs/', '/guide/')).toBeUndefined();
  });
});
