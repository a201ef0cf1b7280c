import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Height of a line of words in a drawing's own pixels: 15 px with a line height of 1.5. */
const LINE_HEIGHT = 22.5;
/** A line must not be shrunk below this. */
const LEAST_LINE_HEIGHT = 9;

/** Brings every diagram into view and waits until the picture of the theme has come. */
export async function seeAll(page: Page): Promise<void> {
  for (const canvas of await page.locator('.diagram-canvas').all()) {
    await canvas.scrollIntoViewIfNeeded();
    await canvas.evaluate(async (element) => {
      const shown = [...element.querySelectorAll('img')].filter((image) => image.offsetParent !== null);
      for (const image of shown) {
        image.loading = 'eager';
        await image.decode();
      }
    });
  }
}

interface Shown {
  readonly modes: readonly string[];
  readonly scale: number;
  readonly isLoaded: boolean;
}

/** Which pictures of each diagram can be seen, and how large against their natural size. */
export function shownIn(page: Page): Promise<Shown[]> {
  // A diagram that was edited and not drawn again yet has no picture: the page draws it itself.
  return page.locator('.diagram-canvas:has(img)').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const images = [...canvas.querySelectorAll('img')].filter((image) => image.offsetParent !== null);
      return {
        modes: images.map((image) => image.className.replace('diagram-', '')),
        scale: Math.min(...images.map((image) => image.width / Number(image.getAttribute('width')))),
        isLoaded: images.every((image) => image.naturalWidth > 0),
      };
    }),
  );
}

/** Every diagram of the page is shown by the picture of the theme, loaded and with words that can be read; how many there are. */
export async function checkPictures(page: Page, theme: 'light' | 'dark'): Promise<number> {
  await seeAll(page);
  const shown = await shownIn(page);
  for (const { modes, scale, isLoaded } of shown) {
    assert.deepEqual(modes, [theme], 'the picture of the theme');
    assert.ok(isLoaded, 'the picture has come');
    assert.ok(LINE_HEIGHT * scale >= LEAST_LINE_HEIGHT, `words are legible at ${scale} of their size`);
  }
  return shown.length;
}
