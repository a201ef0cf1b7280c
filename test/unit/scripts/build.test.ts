import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../scripts/lib/buildLock.mjs';
import { folderError, openSideFolder } from '../../../scripts/lib/sideFolder.mjs';
import { siteSettings } from '../../../scripts/lib/siteSettings.mjs';

const newFolder = () => mkdtempSync(join(tmpdir(), 'build-'));

describe('the settings of the site', () => {
  it.each([
    [{}, { url: 'http://localhost:3000', base: '/' }],
    [
      { SITE_URL: 'https://example.org', BASE_URL: '/guide/' },
      { url: 'https://example.org', base: '/guide/' },
    ],
    [{ BASE_URL: '/a/b-c/' }, { url: 'http://localhost:3000', base: '/a/b-c/' }],
  ])('%j are %j', (env, settings) => {
    expect(siteSettings(env)).toEqual(settings);
  });

  it.each(['noslash', '/noslash', 'noslash/', '', '//host/', '/gym rats & "x"/'])('refuse BASE_URL "%s"', (base) => {
    expect(() => siteSettings({ BASE_URL: base })).toThrow(`BASE_URL is "${base}"; give a path`);
  });

  it.each(['example.org', 'ftp://example.org', 'https://example.org/guide/', ''])('refuse SITE_URL "%s"', (url) => {
    expect(() => siteSettings({ SITE_URL: url })).toThrow(`SITE_URL is "${url}"; give an origin`);
  });
});

describe('the lock of a checkout', () => {
  it('is held by one build at a time, which is named', () => {
    const file = join(newFolder(), '.cache/build.lock');
    const unlock = takeLock(file);
    expect(() => takeLock(file)).toThrow(`Another build of this checkout is running (process ${process.pid})`);
    unlock();
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a build that was killed', () => {
    const file = join(newFolder(), 'build.lock');
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, String(pid));
    const unlock = takeLock(file);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    unlock();
  });
});

describe('a built site', () => {
  function siteWith(text: string) {
    const folder = join(newFolder(), 'build');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
    return folder;
  }
  const indexOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

  it('stays as it is until the next one is whole, and is then replaced as a whole', () => {
    const folder = siteWith('old');
    writeFileSync(join(folder, 'gone.html'), 'old');
    const { side, replace } = openSideFolder(folder);
    writeFileSync(join(side, 'index.html'), 'new');
    expect(indexOf(folder)).toBe('old');
    replace();
    expect(indexOf(folder)).toBe('new');
    expect(readdirSync(folder)).toEqual(['index.html']);
    expect(readdirSync(join(folder, '..'))).toEqual(['build']);
  });

  it('stays when a build fails, and the next build starts from nothing', () => {
    const folder = siteWith('old');
    const killed = openSideFolder(folder);
    writeFileSync(join(killed.side, 'half.html'), 'half');
    const next = openSideFolder(folder);
    expect(readdirSync(next.side)).toEqual([]);
    next.drop();
    expect(readdirSync(join(folder, '..'))).toEqual(['build']);
    expect(indexOf(folder)).toBe('old');
  });

  it.skipIf(!existsSync('/proc/mounts'))('that is a mount point is refused in one line', () => {
    expect(() => openSideFolder('/proc')).toThrow('Cannot write the site to /proc: it is in use, or a mount point');
  });

  it.each([
    ['ENOSPC', 'its disk is full (ENOSPC).'],
    ['EROFS', 'its disk is read-only (EROFS).'],
  ])('that cannot be written because of %s is one line', (code, reason) => {
    expect(folderError({ code }, '/srv/site').message).toBe(`Cannot write the site to /srv/site: ${reason}`);
  });
});
