import type { Drawings } from './drawings';
import * as drawings from './drawings';

/** The code that draws charts: at hand where pages are built. */
export function useDrawings(_isNeeded: boolean): Drawings | undefined {
  return drawings;
}
