import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a value as JSON whole or not at all: under another name first, then renamed. What was written before an error is removed. */
export function writeWhole(file: string, value: unknown, indent = 2): void {
  const unfinished = `${file}.unfinished`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(value, null, indent)}\n`);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
