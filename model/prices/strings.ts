import { type DataFile, type Problem, pathText } from './problems';

/** What a reader cannot follow to where the figure was read. */
const LEFTOVERS: readonly [RegExp, string][] = [
  [/\bindex:/i, 'an address that cannot be opened'],
  [/\bfile (index )?ids?\b/i, 'the id of a stored file'],
  [/\bcop(y|ies) ids?\b/i, 'the id of a stored copy'],
  [/(?<![\d./])\b\d{10,}\b(?!\.\d)/, 'a long number that looks like a stored id'],
  [/from memory/i, 'a figure from memory'],
];

const DATES = new Set(['asOf', 'lookedUp', 'until']);

interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

function leaves(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => leaves(item, [...path, key]));
}

function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/**
 * Problems of single texts wherever they stand: a date that does not exist or lies after `today` (ISO date), and
 * leftovers that a reader could not follow.
 */
export function textProblems({ file, data }: DataFile, today: string): Problem[] {
  return leaves(data).flatMap(({ path, value }) => {
    const at = { file, path: pathText(data, path) };
    const problems: Problem[] = [];
    if (DATES.has(String(path.at(-1))) && /^\d{4}(-\d{2}){0,2}$/.test(value)) {
      if (!isDay(value))
        problems.push({ ...at, problem: `no such date: ${value}`, cure: 'correct the month or the day' });
      else if (value > today.slice(0, value.length))
        problems.push({
          ...at,
          problem: `${value} lies after ${today}`,
          cure: 'give a date that has been: the one on which the figure was read, or the last on which it held',
        });
    }
    if (!/^https?:\S+$/.test(value))
      for (const [pattern, what] of LEFTOVERS)
        if (pattern.test(value)) problems.push({ ...at, problem: `holds ${what}`, cure: 'say in words what was read' });
    return problems;
  });
}
