import records from './measured.json';
import type { MeasuredValues } from './measurements/types';

/** What the latest measurement puts in the place of filed assumptions and facts; written by the lab from measurements/. */
export const measured = records as MeasuredValues;
