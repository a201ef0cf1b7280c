import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../src/components/Diagram/keyOf';
import { mermaid } from '../../src/site/mermaid';
import { root } from '../lib/paths.mjs';
import { readPalettes } from './palette.mjs';

/** Mermaid's own file for browsers. */
export const MERMAID_FILE = join(root, 'node_modules/mermaid/dist/mermaid.min.js');

/** Name of the style of all drawings: Mermaid's version, its settings, the colours, and the way they are drawn here. */
export function currentStyle(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/mermaid/package.json'), 'utf8'));
  const palettes = Object.values(readPalettes()).map((palette) =>
    [...palette].filter(([name]) => !name.startsWith('--ifm')),
  );
  const drawing = readFileSync(new URL('./draw.mts', import.meta.url), 'utf8');
  return keyOf(JSON.stringify([version, mermaid, palettes, drawing]));
}
