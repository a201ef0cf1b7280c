import { type Axis, CURVE_RANGE } from '@gymrats/model';

/** The axes of a plot as it was drawn. */
export function axesOf({ dataset }: HTMLElement): { readonly x: Axis; readonly y: Axis } {
  const bare = { label: '', scale: 'log', ticks: [] } as const;
  return {
    x: { ...bare, ...CURVE_RANGE },
    y: {
      ...bare,
      min: Number(dataset.min),
      max: Number(dataset.max),
      ...(dataset.floor !== undefined && { floor: dataset.floor }),
    },
  };
}
