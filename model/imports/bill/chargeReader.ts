import type { TableReader } from '../text/table';
import type { FileReader, ImportedFile } from '../types';
import type { Charges } from './charges';

/** The reader of a file whose rows are charges: passes text on to the table, and says at the end what the rows came to. */
export function chargeReader<Field extends string>(
  { name, format }: Pick<ImportedFile, 'name' | 'format'>,
  table: TableReader<Field>,
  charges: Charges,
  notes: () => readonly string[],
): FileReader {
  return {
    push: (text) => table.push(text),
    finish: () => {
      table.finish();
      return {
        name,
        format,
        rows: table.rows,
        charges: charges.list(),
        measures: [],
        notes: [...notes()],
        problems: table.problems.list,
        problemCount: table.problems.count,
      };
    },
  };
}
