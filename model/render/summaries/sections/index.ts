import { BILLS } from './bills';
import { LOADS } from './loads';
import { REFERENCE } from './reference';
import type { Sections } from './types';
import { WORK } from './work';

export type { SectionFigures } from './types';

/** The figures that stand for each section and reference page, by the last part of its address. */
export const SECTIONS: Sections = { ...BILLS, ...LOADS, ...WORK, ...REFERENCE };
