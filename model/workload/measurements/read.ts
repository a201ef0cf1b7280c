import type { MeasuredMode, MeasuredRequest, MeasuredSize, Measurement } from './types';

/** Four significant digits: more would pretend a precision that a second run does not repeat. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** The size with the most users: what the model plans for is larger still. */
export function largest({ sizes }: Measurement): MeasuredSize {
  const found = [...sizes].sort((a, b) => a.users - b.users).at(-1);
  if (!found) throw new Error('the measurement has no size');
  return found;
}

/** Cost of a request. Throws where it was not measured. */
export function requestOf(size: MeasuredSize, mode: MeasuredMode, id: string): MeasuredRequest {
  const found = size.requests[mode].find((request) => request.id === id);
  if (!found || found.error) throw new Error(`the measurement lacks request ${id} (${mode}, ${size.users} users)`);
  return found;
}

/** Processor milliseconds of a request. Throws where the machine did not tell them. */
export function millisecondsOf(size: MeasuredSize, mode: MeasuredMode, id: string): number {
  const { cpuMs } = requestOf(size, mode, id);
  if (cpuMs === null)
    throw new Error(`the measurement has no processor time of ${id}: it was taken where the kernel does not tell it`);
  return cpuMs;
}

/** Bytes of a row with its indexes, of freshly written tables. */
export function rowBytes(size: MeasuredSize, table: string): number {
  const found = size.tables.find((one) => one.table === table);
  if (!found) throw new Error(`the measurement lacks table ${table}`);
  return found.heapPerRow + found.indexPerRow;
}

/** Bytes of one row of a JSON answer. */
export function jsonBytes(size: MeasuredSize, mode: MeasuredMode, id: string): number {
  const { bytes, rows } = requestOf(size, mode, id);
  return bytes / rows;
}
