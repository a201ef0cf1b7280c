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

/** A chart as a drawing of its own: title, plot with everything around it, and where it is from. */
function drawingOf(
  figure: HTMLElement,
): { readonly svg: string; readonly width: number; readonly height: number } | undefined {
  const plot = figure.querySelector<HTMLElement>('.chart-plot');
  const original = plot?.querySelector('svg');
  if (!plot || !original) return undefined;
  const [around, inside] = [figure.getBoundingClientRect(), original.getBoundingClientRect()];
  const { marginBottom, marginTop } = getComputedStyle(plot);
  const [above, below] = [marginTop, marginBottom].map(Number.parseFloat) as [number, number];
  const width = Math.ceil(around.width + 2 * MARGIN);
  const height = Math.ceil(TITLE + above + inside.height + below + 2 * MARGIN + TITLE);
  const svg = document.createElementNS(NS, 'svg');
  for (const [name, value] of [
    ['xmlns', NS],
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${width} ${height}`],
  ] as const)
    svg.setAttribute(name, String(value));
  const ground = document.createElementNS(NS, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(figure).backgroundColor);
  const copy = withLooks(original);
  const place = {
    x: MARGIN + inside.left - around.left,
    y: MARGIN + TITLE + above,
    width: inside.width,
    height: inside.height,
  };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  const ink = getComputedStyle(figure).color;
  const title = figure.querySelector('figcaption')?.textContent ?? '';
  const source = `${window.location.origin}${window.location.pathname}#${figure.id}`;
  svg.append(
    ground,
    text(title, MARGIN, MARGIN + 16, {
      fill: ink,
      'font-size': String(Math.min(16, (1.8 * (width - 2 * MARGIN)) / title.length)),
      'font-weight': '650',
    }),
    copy,
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
