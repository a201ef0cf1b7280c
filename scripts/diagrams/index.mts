import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWINGS_FOLDER, drawingFile, drawingKey } from '../../src/components/Diagram/drawings';
import { buildDir, root } from '../lib/paths.mjs';
import { drawAll } from './draw.mjs';
import { type DiagramSource, readSources } from './readSources.mjs';
import { currentStyle } from './style.mjs';

const folder = join(root, 'static', DRAWINGS_FOLDER);
const listFile = join(root, 'src/components/Diagram/drawings.json');
const modes = ['light', 'dark'] as const;

type Sizes = Record<string, readonly [width: number, height: number]>;

interface State {
  readonly style: string;
  readonly sizes: Sizes;
  /** Diagrams of the site by the key of their drawing. */
  readonly wanted: ReadonlyMap<string, DiagramSource>;
  readonly missing: readonly string[];
  readonly unused: readonly string[];
}

const filesOf = (key: string): string[] => modes.map((mode) => drawingFile(key, mode));

function compare(): State {
  if (!existsSync(join(buildDir, 'index.html'))) throw new Error('There is no built site: run `npm run build` first.');
  const style = currentStyle();
  const filed: { style: string; sizes: Sizes } = JSON.parse(readFileSync(listFile, 'utf8'));
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const wanted = new Map(readSources(buildDir).map((diagram) => [drawingKey(diagram.source, style), diagram]));
  const isDrawn = (key: string) => filed.sizes[key] !== undefined && filesOf(key).every((file) => files.has(file));
  const wantedFiles = new Set([...wanted.keys()].flatMap(filesOf));
  return {
    style,
    sizes: filed.style === style ? filed.sizes : {},
    wanted,
    missing: [...wanted.keys()].filter((key) => filed.style !== style || !isDrawn(key)),
    unused: [...files].filter((file) => !wantedFiles.has(file)),
  };
}

/** Reports what `npm run diagrams` would draw or remove; no failure, since a workflow does it on main and the page draws the rest itself. */
function check({ wanted, missing, unused }: State): void {
  for (const key of missing) console.log(`not drawn yet: ${wanted.get(key)?.place}`);
  for (const file of unused) console.log(`not used any more: static/${DRAWINGS_FOLDER}/${file}`);
  if (missing.length + unused.length === 0) {
    console.log(`${wanted.size} diagrams, all drawn`);
    return;
  }
  console.log('A workflow draws them on main; `npm run build && npm run diagrams` does it here.');
}

async function draw({ style, sizes, wanted, missing, unused }: State): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const drawn = await drawAll(missing.map((key) => wanted.get(key)?.source ?? ''));
  const found: Sizes = { ...sizes };
  for (const [index, key] of missing.entries()) {
    const drawing = drawn[index];
    if (!drawing) continue;
    found[key] = [drawing.width, drawing.height];
    for (const mode of modes) writeFileSync(join(folder, drawingFile(key, mode)), drawing.svg[mode]);
  }
  for (const file of unused) rmSync(join(folder, file));
  const kept = Object.fromEntries([...wanted.keys()].sort().map((key) => [key, found[key]]));
  const lines = Object.entries(kept).map(([key, size]) => `    "${key}": ${JSON.stringify(size).replace(',', ', ')}`);
  writeFileSync(listFile, `{\n  "style": "${style}",\n  "sizes": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${missing.length} drawn, ${wanted.size - missing.length} kept, ${unused.length} files removed`);
  if (missing.length > 0) console.log('Commit the files, and run `npm run build` again for the pages to show them.');
}

try {
  const state = compare();
  if (process.argv.includes('--check')) check(state);
  else await draw(state);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
