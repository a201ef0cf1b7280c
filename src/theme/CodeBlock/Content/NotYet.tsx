import type { Highlighted as Whole } from './Highlighted';

/** In a browser's bundle, where Prism comes later if at all. */
export const Highlighted: typeof Whole | undefined = undefined;
