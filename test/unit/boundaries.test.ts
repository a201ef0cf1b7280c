import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Which folders of src each of them may import from, besides its own. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  site: [],
  mdx: ['components'],
  types: ['components', 'site'],
  remark: ['site'],
  search: [],
  clientModules: ['site'],
  components: ['search', 'site'],
  theme: ['components', 'search', 'site'],
  pages: ['components', 'search', 'site'],
  plugins: ['components', 'remark', 'search', 'site'],
};

/** Folders whose code runs while the site is built and never in a browser. */
const BUILD_ONLY = ['plugins', 'remark', 'site'];

interface Arrow {
  readonly file: string;
  readonly target: string;
}

const posix = (path: string) => path.replaceAll('\\', '/');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(posix)
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name));
const arrows: Arrow[] = sources.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const imports = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)['"]([^'"]+)['"]/g;
  return [...text.matchAll(imports)].map(([, target = '']) => ({ file, target }));
});
const folderOf = (file: string) => file.split('/')[0] ?? '';
const shown = ({ file, target }: Arrow) => `src/${file} imports ${target}`;

/** Path of what is imported, from src; undefined where it is a package. */
function insideOf({ file, target }: Arrow): string | undefined {
  if (target.startsWith('@site/')) return posix(relative('src', target.slice('@site/'.length)));
  return target.startsWith('.') ? posix(relative(SRC, resolve(dirname(join(SRC, file)), target))) : undefined;
}

describe('Inside src', () => {
  it('every folder with code has its rule', () => {
    const folders = new Set(sources.filter((file) => file.includes('/')).map(folderOf));
    expect([...folders].filter((folder) => MAY_USE[folder] === undefined)).toEqual([]);
  });

  it('a folder imports from itself and from those that its rule names', () => {
    const strayed = arrows.filter((arrow) => {
      const inside = insideOf(arrow);
      if (inside === undefined || inside.startsWith('..')) return false;
      const [from, to] = [folderOf(arrow.file), folderOf(inside)];
      return from !== to && !MAY_USE[from]?.includes(to);
    });
    expect(strayed.map(shown)).toEqual([]);
  });

  it('nothing reaches out of src but for data that the guide shows', () => {
    const outside = arrows.filter((arrow) => {
      const inside = insideOf(arrow);
      return inside?.startsWith('..') && !/\/docs\/.*\.(?:json|mdx?)$/.test(`/${inside}`);
    });
    expect(outside.map(shown)).toEqual([]);
  });

  it('what runs in a browser asks for nothing of Node', () => {
    const ofNode = arrows.filter(
      ({ file, target }) => target.startsWith('node:') && !BUILD_ONLY.includes(folderOf(file)),
    );
    expect(ofNode.map(shown)).toEqual([]);
  });

  it('there is something to check', () => {
    expect(arrows.length).toBeGreaterThan(100);
  });
});
