import { readFileSync } from 'node:fs';
import { compareCharges, importText } from '../../imports';

/** Text of a fixture. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** A fixture as the import reads it. */
export function imported(name: string) {
  return importText(name, fixture(name));
}

/** The kind of each compared line by price and scope. */
export function kindsOf(name: string): Record<string, string> {
  const { lines } = compareCharges([imported(name)]);
  return Object.fromEntries(lines.map(({ price, scope, kind }) => [`${price} ${scope}`, kind]));
}
