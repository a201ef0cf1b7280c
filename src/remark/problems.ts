import { relative } from 'node:path';
import type { SourceFile } from './tree';

/** Something a writer has to put right: its line, what is wrong and what to write instead. */
export interface Problem {
  readonly line: number;
  readonly what: string;
  readonly cure: string;
}

/**
 * Fails the build with every problem of a page at once, each with file:line and its cure.
 * @throws Error unless `problems` is empty.
 */
export function refuse(file: SourceFile, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const place = relative(process.cwd(), file.path);
  const lines = problems.map(({ line, what, cure }) => `${place}:${line}: ${what}\n    ${cure}`);
  throw new Error(lines.join('\n'));
}
