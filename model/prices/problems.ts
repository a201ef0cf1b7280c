import type { z } from 'zod';

/** A file of records as read from disk, parsed but not yet believed. */
export interface DataFile {
  /** File name within its folder: `aws.json`. */
  readonly file: string;
  readonly data: unknown;
}

/** One thing wrong with a data file: where, what, and how to put it right. */
export interface Problem {
  readonly file: string;
  /** Path within the file, with the record's id where there is one: `prices[12].usd (aws.nlb.lcu)`. */
  readonly path: string;
  readonly problem: string;
  readonly cure: string;
}

type Path = readonly PropertyKey[];

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** A path as a reader writes it, followed by the id of the record it leads into. */
export function pathText(data: unknown, path: Path): string {
  const written = path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
  const record = path.slice(0, typeof path[0] === 'number' ? 1 : 2);
  const id = valueAt(data, [...record, 'id']);
  return typeof id === 'string' ? `${written} (${id})` : written || '(whole file)';
}

const CURES: Readonly<Record<string, string>> = {
  invalid_type: 'give it a value of that type',
  invalid_value: 'use one of the allowed values',
  invalid_format: 'write it in the expected form (dates as 2026, 2026-06 or 2026-06-16; links with https://)',
  too_small: 'give a larger value, or leave an optional field out',
  too_big: 'give a smaller value',
  invalid_union: 'give a number, a text, or an object of them',
  invalid_key: 'correct the name of the key',
};

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  return `${issue.message.replace(/^Invalid input: /, '')}, not ${JSON.stringify(value)?.slice(0, 60)}`;
}

/** Every way in which a file departs from its schema. */
export function schemaProblems({ file, data }: DataFile, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        path: pathText(data, [...issue.path, key]),
        problem: `unknown field "${key}"`,
        cure: 'correct its name or remove it; schema.json lists the fields',
      }));
    const value = valueAt(data, issue.path);
    const cure = value === undefined ? 'add it' : (CURES[issue.code] ?? 'see schema.json');
    return [{ file, path: pathText(data, issue.path), problem: describe(issue, value), cure }];
  });
}
