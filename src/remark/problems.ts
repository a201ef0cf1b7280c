import { relative } from 'node:path';
import type { SourceFile } from './tree';

/** Something a writer has to put right: its line, what is wrong and what to write instead. */
export interface Fault {
  readonly line: number;
  readonly what: string;
  readonly cure: string;
}

/**
 * Fails the build with every fault of a page at once, each with file:line and its cure.
 * @throws Error unless `faults` is empty.
 */
export function refuse(file: SourceFile, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const place = relative(process.cwd(), file.path);
  const lines = faults.map(({ line, what, cure }) => `${place}:${line}: ${what}\n    ${cure}`);
  throw new Error(lines.join('\n'));
}
