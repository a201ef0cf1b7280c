import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/plugins/search-index/buildIndex';
import { nameIndex, writeIndex } from '../../../src/plugins/search-index/writeIndex';
import { site } from './site';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the index file', () => {
  it('has the same bytes for the same documents, and a name that its bytes decide', () => {
    expect(buildIndex(site)).toBe(buildIndex(structuredClone(site)));
    const { name } = writeIndex(folder, buildIndex(site));
    expect(name).toMatch(/^assets\/search\/index\.[0-9a-f]{8}\.json$/);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(buildIndex(site));
    const [first, ...others] = site.documents;
    const changed = buildIndex({
      ...site,
      documents: [{ ...first, heading: 'Other' } as typeof first & object, ...others],
    });
    expect(writeIndex(folder, changed).name).not.toBe(name);
  });

  it('is named in the head of a page, once', () => {
    const page = nameIndex(
      '<html><head><meta charset=UTF-8><title>A</title>',
      '/base/assets/search/index.0a1b2c3d.json',
    );
    expect(page).toBe(
      '<html><head><meta charset=UTF-8><meta name=search-index content="/base/assets/search/index.0a1b2c3d.json"><title>A</title>',
    );
    expect(() => nameIndex('<html><title>A</title>', '/x')).toThrow(/character set/);
  });
});
