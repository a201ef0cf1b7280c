import {
  actionsAt,
  casesOf,
  configurationLabel,
  estimate,
  formatCount,
  platformName,
  rangeText,
  recommend,
  type Scenario,
  type Settings,
  scenarioText,
  taskLine,
  totalText,
} from '@gymrats/model';
import { saveFile } from '../model/saveFile';
import { differences } from './differences';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 64];
const [GROUND, INK, SOFT, MARK] = ['#14181f', '#ffffff', '#b6bdc9', '#c9f24b'];
const TASKS = 2;

/** Writes a line and, where it is too long for the picture, ends it with dots. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  y: number,
  size: number,
  color: string,
  weight = 400,
): void {
  pen.font = `${weight} ${size}px Inter, system-ui, sans-serif`;
  pen.fillStyle = color;
  const most = WIDTH - 2 * MARGIN;
  let shown = text;
  while (pen.measureText(shown).width > most && shown.length > 1) shown = `${shown.replace(/…$/, '').slice(0, -1)}…`;
  pen.fillText(shown, MARGIN, y);
}

/** The answer as lines from top to bottom: text, place, size, color, weight. */
function draw(pen: CanvasRenderingContext2D, users: number, scenario: Scenario, settings: Settings): void {
  const { best } = recommend(users, scenario);
  const { low, high } = casesOf(scenario);
  const range = rangeText(estimate(best.id, users, low), estimate(best.id, users, high));
  const least = best.deployment.unknowns.length > 0 ? 'at least ' : '';
  const { now, next } = actionsAt(users, scenario);
  const asked = differences({ ...settings, users: undefined });
  pen.fillStyle = GROUND;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = MARK;
  pen.fillRect(0, 0, WIDTH, 12);
  write(pen, `GymRats at ${formatCount(users)} registered users`, 100, 40, SOFT, 600);
  write(pen, `${least}${totalText(best)} a month`, 205, 96, MARK, 750);
  write(pen, `${range} from low to high demand`, 260, 30, SOFT);
  write(pen, `Run ${platformName(best.id)}, ${configurationLabel(best.deployment.configuration)}`, 335, 44, INK, 650);
  const tasks = now.slice(0, TASKS).map((task) => `Do first: ${taskLine(task)}`);
  const steps = next.slice(0, 1).map((task) => `Next: ${taskLine(task, users)}`);
  for (const [index, line] of [...tasks, ...steps].entries()) write(pen, line, 400 + index * 48, 28, INK);
  write(
    pen,
    asked.length > 0 ? `What if: ${asked.join(', ')}` : `For ${scenarioText(scenario)}; list prices without tax`,
    580,
    26,
    SOFT,
  );
}

/** Draws the answer on a card of 1200 by 630 and lets the browser save it as PNG. */
export async function savePicture(users: number, scenario: Scenario, settings: Settings): Promise<void> {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  await document.fonts.ready;
  draw(pen, users, scenario, settings);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser writes no PNG');
  saveFile(blob, `gymrats-${users}-users.png`);
}
