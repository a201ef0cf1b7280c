import { type DataFile, type Problem, schemaProblems } from '../prices/problems';
import { idProblems, recordsOf } from '../prices/records';
import { textProblems } from '../prices/strings';
import { limitBookSchema } from './schema';
import type { LimitRecord } from './types';

export type { DataFile, Problem } from '../prices/problems';

function valueProblems(entry: DataFile): Problem[] {
  return recordsOf<LimitRecord>(entry, 'limits').flatMap(({ id, value }, index) => {
    const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    const digits = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    const path = `limits[${index}].value (${id})`;
    if (empty)
      return [{ file: entry.file, path, problem: 'has no figure', cure: 'give a figure per key, or one figure' }];
    if (digits)
      return [
        { file: entry.file, path, problem: `the number "${value}" is written as a text`, cure: 'drop the quotes' },
      ];
    return [];
  });
}

/** Every problem of the limit books, all at once; `today` (ISO date) is the last date a source may carry. Development only. */
export function checkLimitBooks(files: readonly DataFile[], today: string): Problem[] {
  return [
    ...files.flatMap((entry) => [
      ...schemaProblems(entry, limitBookSchema),
      ...valueProblems(entry),
      ...textProblems(entry, today),
    ]),
    ...idProblems(files, 'limits'),
  ];
}
