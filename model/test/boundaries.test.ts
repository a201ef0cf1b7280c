import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const MODEL = fileURLToPath(new URL('..', import.meta.url));
const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Parts of the model, from the ground up: an arrow may only point down. */
const HEIGHT: Readonly<Record<string, number>> = {
  'package.json': 0,
  errors: 0,
  units: 0,
  nearest: 0,
  readNumber: 0,
  format: 1,
  prices: 1,
  limits: 2,
  workload: 2,
  billing: 3,
  platforms: 4,
  decisions: 5,
  peers: 6,
  settings: 6,
  render: 7,
  imports: 8,
  index: 9,
  cli: 10,
};

/** What stands in a price record but is no price: processors and memory. */
const HARDWARE = new Set(['platforms/supabase/sizes.ts']);

interface Arrow {
  readonly file: string;
  readonly target: string;
}

function sourcesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Everything that a file imports, exports from or loads when asked. */
function arrowsOf(file: string): Arrow[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire(?:\.resolve)?\(\s*)['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, target = '']) => ({ file, target }));
}

const modelFiles = sourcesIn(MODEL, /\.ts$/).filter((file) => !relative(MODEL, file).startsWith('test/'));
const modelArrows = modelFiles.flatMap(arrowsOf);
const pureFiles = modelFiles.filter((file) => partOf(file) !== 'cli');

function partOf(file: string): string {
  return (relative(MODEL, file).split('/')[0] ?? '').replace(/\.ts$/, '');
}

function shown({ file, target }: Arrow): string {
  return `${relative(MODEL, file)} -> ${target}`;
}

describe('Inside the model', () => {
  test('every part has its height', () => {
    expect([...new Set(modelFiles.map(partOf))].filter((part) => HEIGHT[part] === undefined)).toEqual([]);
  });

  test('arrows point down, so that no two folders depend on each other', () => {
    const upward = modelArrows
      .filter(({ target }) => target.startsWith('.'))
      .filter(({ file, target }) => {
        const [from, to] = [partOf(file), partOf(resolve(dirname(file), target))];
        return from !== to && !((HEIGHT[to] ?? Number.POSITIVE_INFINITY) < (HEIGHT[from] ?? 0));
      });
    expect(upward.map(shown)).toEqual([]);
  });

  test('only the command line, the check of data files and the readers of imported files use packages', () => {
    const outside = modelArrows.filter(({ file, target }) => {
      const schema = target === 'zod' && /(^|\/)(schema|check|problems|fields|rules?)\.ts$/.test(file);
      const parser = partOf(file) === 'imports' && ['papaparse', 'yaml'].includes(target);
      return partOf(file) !== 'cli' && !target.startsWith('.') && !schema && !parser;
    });
    expect(outside.map(shown)).toEqual([]);
  });

  test('formulas take their prices as an argument: no platform and no decision looks one up as filed', () => {
    const lookups = /import \{[^}]*\b(getPrice|priceById|prices)\b[^}]*\} from '(\.\.\/)+prices'/;
    const found = pureFiles.filter(
      (file) => ['platforms', 'decisions', 'peers'].includes(partOf(file)) && !HARDWARE.has(relative(MODEL, file)),
    );
    expect(
      found.filter((file) => lookups.test(readFileSync(file, 'utf8'))).map((file) => relative(MODEL, file)),
    ).toEqual([]);
  });

  test('no file but the command line asks for the time, a random number or the process', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\bprocess\.|\bfetch\(|\bwindow\b|\bdocument\./;
    const found = pureFiles.filter((file) => impure.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found.map((file) => relative(MODEL, file))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

describe('The site', () => {
  const arrows = sourcesIn(SRC, /\.(ts|tsx|mts|mjs|js)$/).flatMap(arrowsOf);

  test('reaches the model by its name only, never past its index', () => {
    const deep = arrows.filter(({ file, target }) => {
      const local = target.startsWith('.') && !relative(MODEL, resolve(dirname(file), target)).startsWith('..');
      return local || target.startsWith('@gymrats/model/') || target.startsWith('@site/model');
    });
    expect(deep.map(shown)).toEqual([]);
  });

  test('uses it', () => {
    expect(arrows.some(({ target }) => target === '@gymrats/model')).toBe(true);
  });
});
