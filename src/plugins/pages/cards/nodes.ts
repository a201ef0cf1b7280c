import type { ReactElement } from 'react';

/** An element as satori takes it: plain data in the form of React's. */
export type Node = ReactElement<Readonly<Record<string, unknown>>>;

type Style = Readonly<Record<string, string | number>>;

/** A row of elements; a column with `flexDirection: 'column'`. */
export function box(style: Style, children: readonly Node[]): Node {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** Words. */
export function text(words: string, style: Style): Node {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children: words } };
}

/** A drawing of paths in one colour. */
export function shape(width: number, height: number, paths: readonly string[], fill: string): Node {
  const children = paths.map((d) => ({ type: 'path', key: null, props: { d, fill } }));
  const props = { width, height, viewBox: `0 0 ${width} ${height}`, style: { flexShrink: 0 }, children };
  return { type: 'svg', key: null, props };
}
