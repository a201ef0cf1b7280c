import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '@gymrats/model';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { CARD_SIZE } from '../../../site/cardSize';
import { design } from './design';
import { readTokens } from './readTokens';

const WEIGHTS = [500, 800] as const;

function fontsOf(siteDir: string): Font[] {
  const folder = join(siteDir, 'node_modules/@fontsource/inter/files');
  return WEIGHTS.map((weight) => ({
    name: 'Inter',
    weight,
    style: 'normal',
    data: readFileSync(join(folder, `inter-latin-${weight}-normal.woff`)),
  }));
}

/** A function that draws a card as PNG: the same bytes for the same card. Text becomes outlines, so that no system font matters. */
export async function createPainter(siteDir: string): Promise<(card: Card) => Promise<Buffer>> {
  const colour = readTokens(siteDir);
  const fonts = fontsOf(siteDir);
  const logo = `data:image/svg+xml;base64,${readFileSync(join(siteDir, 'static/img/logo.svg')).toString('base64')}`;
  return async (card) => {
    const svg = await satori(design(card, { colour, logo }), { ...CARD_SIZE, fonts });
    const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
    return image.asPng();
  };
}
