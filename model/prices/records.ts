import type { DataFile, Problem } from './problems';
import type { Source } from './types';

interface Identified {
  readonly id: string;
  readonly asOf?: string;
  readonly source?: Source;
}

/** The records of a book that are at least objects with an id; the schema speaks for the others. */
export function recordsOf<T extends Identified>({ data }: DataFile, list: string): T[] {
  const records = (data as Record<string, unknown> | null)?.[list];
  return Array.isArray(records) ? records.filter((record) => typeof record?.id === 'string') : [];
}

/** Problems of ids and dates, of prices and limits alike: file name, vendor, duplicates over all books. */
export function idProblems(files: readonly DataFile[], list: string): Problem[] {
  const firstFile = new Map<string, string>();
  return files.flatMap((entry) => {
    const { file } = entry;
    const vendor = (entry.data as { vendor?: unknown } | null)?.vendor;
    const problems: Problem[] = [];
    if (typeof vendor === 'string' && file !== `${vendor}.json`)
      problems.push({
        file,
        path: 'vendor',
        problem: `"${vendor}" is not the file's name`,
        cure: `call the file ${vendor}.json`,
      });
    recordsOf(entry, list).forEach(({ id, asOf, source }, index) => {
      const path = `${list}[${index}] (${id})`;
      const first = firstFile.get(id);
      if (first === undefined) firstFile.set(id, file);
      else
        problems.push({ file, path, problem: `id is taken already in ${first}`, cure: 'keep one of the two records' });
      if (typeof vendor === 'string' && !id.startsWith(`${vendor}.`))
        problems.push({ file, path, problem: `id does not start with "${vendor}."`, cure: 'put the vendor first' });
      if (source?.asOf !== undefined && asOf !== undefined && source.asOf !== asOf)
        problems.push({
          file,
          path,
          problem: `asOf ${asOf} is not its source's ${source.asOf}`,
          cure: 'both are the date on which the figure was read',
        });
    });
    return problems;
  });
}
