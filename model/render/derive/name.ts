/** What a figure in a sentence can be. Published addresses hold these words (`?explain=`), so they are not renamed. */
export const FIGURE_KINDS = [
  'total',
  'range',
  'per-user',
  'share',
  'saving',
  'best',
  'size',
  'cheaper-from',
  'best-from',
  'size-from',
  'used',
  'reached',
  'asks',
  'defect',
  'move',
  'bites',
  'owed',
  'price',
  'limit',
  'assumed',
  'fact',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * The name of a figure, made to stand in an address as it is: the kind and what it is of, joined by dots, a platform's `+` as `-`.
 * `figureName('total', 'supabase+r2', 10000)` is `total.supabase-r2.10000`.
 */
export function figureName(kind: FigureKind, ...of: readonly (string | number)[]): string {
  return [kind, ...of].join('.').replaceAll('+', '-');
}
