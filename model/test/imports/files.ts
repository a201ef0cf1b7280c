import { readFileSync } from 'node:fs';
import { type Comparison, compareCharges, type ImportedFile, importText } from '../../imports';
import { pricesAt } from '../../platforms';

/** Text of a fixture. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** A fixture as the import reads it. */
export function imported(name: string) {
  return importText(name, fixture(name));
}

/** Files compared with the prices that the fixtures were written for: a price that changes later moves no test. */
export function compared(files: readonly ImportedFile[]): Comparison {
  return compareCharges(files, { catalogue: pricesAt('2026-06-16') });
}

/** The kind of each compared line by price and scope. */
export function kindsOf(name: string): Record<string, string> {
  const { lines } = compared([imported(name)]);
  return Object.fromEntries(lines.map(({ price, scope, kind }) => [`${price} ${scope}`, kind]));
}
