import { serveSite } from '../../test/browser/site.mjs';
import { desktop, openBrowser, openContext, visit } from '../../test/browser/visit.mjs';

/** A phone of the lower middle takes about four times as long as a desktop. */
const SLOWDOWN = 4;
/** Aim for what a move of the slider computes and renders, in milliseconds. */
const AIM = 8;
const MOVES = 120;

interface Frames {
  /** Milliseconds of each move: the handler, what React renders for it and puts into the page. */
  readonly moves: readonly number[];
  /** Milliseconds between frames while the slider moves. */
  readonly frames: readonly number[];
  /** Milliseconds from the last move until everything on the page has followed. */
  readonly rest: number;
}

/** Drags the slider as a hand does, a move per frame, and takes the time of each. Runs in the page. */
async function drag(moves: number): Promise<Frames> {
  const slider = document.querySelector<HTMLInputElement>('.explorer-controls input[type="range"]');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!slider || !setValue) throw new Error('there is no slider');
  const first = Number(slider.value);
  const [taken, frames]: [number[], number[]] = [[], []];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let move = 0; move < moves; move += 1) {
    const start = performance.now();
    setValue.call(slider, String(first - 150 + Math.abs(((move * 5) % 300) - 150)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    // What a script dispatches is rendered in a microtask; what a hand does, before its handler returns.
    await Promise.resolve();
    taken.push(performance.now() - start);
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  const end = performance.now();
  const users = slider.getAttribute('aria-valuetext') ?? '?';
  while (!document.getElementById('reality-dau')?.closest('table')?.caption?.textContent?.includes(users)) {
    await new Promise<number>(requestAnimationFrame);
  }
  return { moves: taken, frames, rest: performance.now() - end };
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

/** The slider of the explorer in a browser slowed down four times. Needs a built site and Chromium. */
export async function benchSlider(): Promise<void> {
  const [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  try {
    const context = await openContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}/explore/`);
    await page.locator('.explorer-controls input[type="range"]').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.evaluate(drag, 30);
    const { moves, frames, rest } = await page.evaluate(drag, MOVES);
    console.log(`Slider of the explorer, ${SLOWDOWN} x slower, ${MOVES} moves`);
    console.log(
      `  a move, computed and rendered  ${at(moves, 0.5)} ms median  ${at(moves, 0.95)} ms at 95 %  aim ${AIM} ms`,
    );
    console.log(`  from frame to frame            ${at(frames, 0.5)} ms median  ${at(frames, 0.95)} ms at 95 %`);
    console.log(`  tables after the last move     ${rest.toFixed(0)} ms`);
  } finally {
    await browser.close();
    await site.close();
  }
}
