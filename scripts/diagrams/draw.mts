import { chromium, type Page } from 'playwright-core';
import { mermaid } from '../../src/site/mermaid';
import { findChromium } from '../chromium/find.mjs';
import { type Mode, painted, readPalettes } from './palette.mjs';
import { MERMAID_FILE } from './style.mjs';

/** A diagram drawn in both colour modes. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly svg: Readonly<Record<Mode, string>>;
}

interface MermaidInPage {
  initialize(config: object): void;
  render(id: string, source: string): Promise<{ svg: string }>;
}

/** A picture has no page around it: words may stand out of their box where the reader's font is wider than this machine's. */
const OWN_CSS = 'foreignObject { overflow: visible; }';

const config = { startOnLoad: false, ...mermaid.options, theme: mermaid.theme.light };

function drawInPage(page: Page, source: string): Promise<{ svg: string; width: number; height: number }> {
  return page.evaluate(
    async ([settings, text, css]) => {
      const { mermaid } = window as unknown as { mermaid: MermaidInPage };
      mermaid.initialize(settings);
      document.body.innerHTML = (await mermaid.render('d', text)).svg;
      const svg = document.querySelector('svg') as SVGSVGElement;
      const { width, height } = svg.viewBox.baseVal;
      svg.setAttribute('width', String(Math.ceil(width)));
      svg.setAttribute('height', String(Math.ceil(height)));
      svg.removeAttribute('style');
      svg.querySelector('style')?.append(css);
      return {
        svg: new XMLSerializer().serializeToString(svg),
        width: Math.ceil(width),
        height: Math.ceil(height),
      };
    },
    [config, source, OWN_CSS] as const,
  );
}

/** Two decimals are a hundredth of a pixel. */
function rounded(svg: string): string {
  return svg.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** Draws Mermaid sources with the site's settings and colours, in the order given. */
export async function drawAll(sources: readonly string[]): Promise<Drawn[]> {
  const palettes = readPalettes();
  const browser = await chromium.launch(findChromium());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: MERMAID_FILE });
    const drawn: Drawn[] = [];
    for (const source of sources) {
      const { svg, width, height } = await drawInPage(page, source);
      const [light, dark] = (['light', 'dark'] as const).map((mode) => `${painted(rounded(svg), palettes[mode])}\n`);
      drawn.push({ width, height, svg: { light: light as string, dark: dark as string } });
    }
    return drawn;
  } finally {
    await browser.close();
  }
}
