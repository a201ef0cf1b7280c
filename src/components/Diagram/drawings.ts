import filed from './drawings.json';
import { keyOf } from './keyOf';

/** A diagram drawn ahead, in both colour modes. */
export interface Drawing {
  /** Addresses of the files, without the site's base path. */
  readonly light: string;
  readonly dark: string;
  /** Natural size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const sizes = filed.sizes as unknown as Readonly<Record<string, readonly [width: number, height: number]>>;

/** Where the drawings are, below the site's static files. */
export const DRAWINGS_FOLDER = 'img/diagrams';

/** Name of a diagram's drawing: it changes with the source and with the style that diagrams are drawn in. */
export function drawingKey(source: string, style: string = filed.style): string {
  return keyOf(`${style}\n${source.trim()}`);
}

/** Name of a file of a drawing. */
export function drawingFile(key: string, mode: 'light' | 'dark'): string {
  return `${key}.${mode}.svg`;
}

/** The drawing of Mermaid source; undefined where `npm run diagrams` has not drawn it, such as under a reader's own numbers. */
export function findDrawing(source: string): Drawing | undefined {
  const key = drawingKey(source);
  const size = sizes[key];
  if (!size) return undefined;
  const [light, dark] = (['light', 'dark'] as const).map((mode) => `/${DRAWINGS_FOLDER}/${drawingFile(key, mode)}`);
  return { light: light as string, dark: dark as string, width: size[0], height: size[1] };
}
