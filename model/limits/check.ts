import { type DataFile, type Fault, schemaFaults } from '../prices/faults';
import { idFaults, recordsOf } from '../prices/records';
import { textFaults } from '../prices/strings';
import { limitBookSchema } from './schema';
import type { LimitRecord } from './types';

export type { DataFile, Fault } from '../prices/faults';

function valueFaults(entry: DataFile): Fault[] {
  return recordsOf<LimitRecord>(entry, 'limits').flatMap(({ id, value }, index) => {
    const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    const digits = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    const path = `limits[${index}].value (${id})`;
    if (empty)
      return [{ file: entry.file, path, fault: 'has no figure', cure: 'give a figure per key, or one figure' }];
    if (digits)
      return [{ file: entry.file, path, fault: `the number "${value}" is written as a text`, cure: 'drop the quotes' }];
    return [];
  });
}

/** Every fault of the limit books, all at once; `today` (ISO date) is the last date a source may carry. Development only. */
export function checkLimitBooks(files: readonly DataFile[], today: string): Fault[] {
  return [
    ...files.flatMap((entry) => [
      ...schemaFaults(entry, limitBookSchema),
      ...valueFaults(entry),
      ...textFaults(entry, today),
    ]),
    ...idFaults(files, 'limits'),
  ];
}
