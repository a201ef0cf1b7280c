import { saveFile } from '../model/saveFile';

/** What decides how a drawing looks. A file has no style sheet, so that it carries these itself. */
const LOOKS = [
  'color',
  'display',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'overflow',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'transform',
  'vector-effect',
] as const;
const NS = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = 34;
/** Pixels of a PNG per pixel of the page. */
const SCALE = 2;

function withLooks(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  const from = [original, ...original.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, index) => {
    const computed = getComputedStyle(element);
    const style = LOOKS.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
    to[index]?.setAttribute('style', style);
    to[index]?.removeAttribute('class');
  });
  return copy;
}

function text(words: string, x: number, y: number, looks: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(NS, 'text');
  element.textContent = words;
  const all = { x: String(x), y: String(y), 'font-family': 'Inter, system-ui, sans-serif', ...looks };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

type Attributes = Readonly<Record<string, string | number>>;

function setAll<E extends Element>(element: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** The plots of a figure, the swatches of its key, and the words beside them that are no part of a drawing. */
const PLOTS = '.chart-plot > svg';
const SWATCHES = '.category-key svg';
const WORDS = '.category-key li, .stacked-title';

/** A copy of a drawing at its place on the page, seen from a corner. */
function placed(original: Element, left: number, top: number): Element {
  const { x, y, width, height } = original.getBoundingClientRect();
  return setAll(withLooks(original), { x: x - left, y: y - top, width, height, overflow: 'visible' });
}

/** The words of an element of the page where they stand, seen from a corner. */
function wordsOf(element: Element, left: number, top: number): Element {
  const range = document.createRange();
  range.selectNodeContents(element.lastChild ?? element);
  const { x, y, height } = range.getBoundingClientRect();
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  return text(element.textContent ?? '', x - left, y - top + 0.78 * height, {
    fill: color,
    'font-size': fontSize,
    'font-weight': fontWeight,
  });
}

/** From the top of the first plot or key to the bottom of the last, with the margins that the words around a plot need. */
function extentOf(figure: HTMLElement, plots: readonly Element[]): { readonly top: number; readonly bottom: number } {
  const boxes = [...figure.querySelectorAll(WORDS)].map((element) => element.getBoundingClientRect());
  const around = plots.map((plot) => {
    const { top, bottom } = plot.getBoundingClientRect();
    const { marginTop, marginBottom } = getComputedStyle(plot.parentElement ?? plot);
    return { top: top - Number.parseFloat(marginTop), bottom: bottom + Number.parseFloat(marginBottom) };
  });
  const all = [...boxes, ...around];
  return { top: Math.min(...all.map(({ top }) => top)), bottom: Math.max(...all.map(({ bottom }) => bottom)) };
}

/** A chart as a drawing of its own: title, plots with everything around them, and where it is from. */
function drawingOf(
  figure: HTMLElement,
): { readonly svg: string; readonly width: number; readonly height: number } | undefined {
  const plots = [...figure.querySelectorAll(PLOTS)];
  if (plots.length === 0) return undefined;
  const around = figure.getBoundingClientRect();
  const { top, bottom } = extentOf(figure, plots);
  const width = Math.ceil(around.width + 2 * MARGIN);
  const height = Math.ceil(TITLE + (bottom - top) + 2 * MARGIN + TITLE);
  const svg = setAll(document.createElementNS(NS, 'svg'), { width, height, viewBox: `0 0 ${width} ${height}` });
  const { backgroundColor, color: ink } = getComputedStyle(figure);
  const corner = [around.left - MARGIN, top - MARGIN - TITLE] as const;
  const title = figure.querySelector('figcaption')?.textContent ?? '';
  const source = `${window.location.origin}${window.location.pathname}#${figure.id}`;
  svg.append(
    setAll(document.createElementNS(NS, 'rect'), { width: '100%', height: '100%', fill: backgroundColor }),
    text(title, MARGIN, MARGIN + 16, {
      fill: ink,
      'font-size': String(Math.min(16, (1.8 * (width - 2 * MARGIN)) / title.length)),
      'font-weight': '650',
    }),
    ...[...figure.querySelectorAll('.chart-textures')].map(withLooks),
    ...[...plots, ...figure.querySelectorAll(SWATCHES)].map((drawing) => placed(drawing, ...corner)),
    ...[...figure.querySelectorAll(WORDS)].map((element) => wordsOf(element, ...corner)),
    text(source, MARGIN, height - MARGIN / 2, { fill: ink, 'font-size': '11', opacity: '0.7' }),
  );
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

/** The picture that a browser makes of a drawing. */
async function pictureOf({ svg, width, height }: NonNullable<ReturnType<typeof drawingOf>>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: SCALE * width, height: SCALE * height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser writes no PNG');
  return blob;
}

/** Saves a chart of the page as it is shown, named by its anchor. */
export async function saveDrawing(figure: HTMLElement, format: 'svg' | 'png'): Promise<void> {
  const drawing = drawingOf(figure);
  if (!drawing) throw new Error('there is no drawing to save');
  const file = format === 'png' ? await pictureOf(drawing) : new Blob([drawing.svg], { type: 'image/svg+xml' });
  saveFile(file, `${figure.id}.${format}`);
}
