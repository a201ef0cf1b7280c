import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

export type Mode = 'light' | 'dark';
/** Colours of the site's tokens by variable name. */
export type Palette = ReadonlyMap<string, string>;

const OPENINGS: Readonly<Record<Mode, string>> = { light: ':root {', dark: '[data-theme="dark"] {' };

function declarations(css: string, opening: string): [string, string][] {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`src/css/tokens.css has no rule "${opening}"`);
  const block = css.slice(start, css.indexOf('}', start));
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name as string, value as string]);
}

/** The tokens that diagrams use, in both colour modes; what the dark mode leaves alone is as in the light one. */
export function readPalettes(): Record<Mode, Palette> {
  const css = readFileSync(join(root, 'src/css/tokens.css'), 'utf8');
  const light = declarations(css, OPENINGS.light).filter(([name]) => /^--(diagram|platform|signal)-/.test(name));
  return { light: new Map(light), dark: new Map([...light, ...declarations(css, OPENINGS.dark)]) };
}

/** Text with `var(--token)` replaced by its colour. */
export function painted(text: string, palette: Palette): string {
  return text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = palette.get(name);
    if (colour === undefined) throw new Error(`diagrams use ${name}, which src/css/tokens.css does not have`);
    return colour;
  });
}
