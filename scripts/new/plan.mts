import { parseArgs } from 'node:util';
import { assumption } from './assumption.mjs';
import { migration } from './migration.mjs';
import { price } from './price.mjs';
import { section } from './section.mjs';
import { type Change, type Kind, Refusal, type Repository, type Words } from './types.mjs';
import { vendor } from './vendor.mjs';

/** What can be begun by `npm run new`. */
export const kinds: Readonly<Record<string, Kind>> = { price, vendor, assumption, section, migration };

/** How a kind is asked for; how any is, without one. */
export function usageOf(name = ''): string {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined)
    return Object.entries(kinds)
      .map(([one, { makes, example }]) => `${one}: ${makes}\n  ${example}`)
      .join('\n');
  const flags = Object.entries(kind.flags).map(
    ([flag, { what, required, many }]) =>
      `  --${flag.padEnd(12)} ${what}${required ? '' : ' (may be left out)'}${many ? ' (again for more)' : ''}`,
  );
  return [`${name} makes ${kind.makes}:`, `  ${kind.example}`, ...flags].join('\n');
}

function readWords(kind: Kind, words: readonly string[]): Words {
  const options = Object.fromEntries(
    Object.entries(kind.flags).map(([flag, { many = false }]) => [flag, { type: 'string' as const, multiple: many }]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: false }).values as Words;
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

/**
 * The files that a command line asks for; nothing is written.
 * @throws Refusal that names the wrong word
 */
export function planFor([name = '', ...rest]: readonly string[], repository: Repository): Change[] {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new Refusal(`"${name}" is nothing that can be begun`);
  const words = readWords(kind, rest);
  const missing = Object.entries(kind.flags).filter(([flag, { required }]) => required && !words[flag]?.length);
  if (missing.length > 0) throw new Refusal(`missing: ${missing.map(([flag]) => `--${flag}`).join(', ')}`);
  const broken = Object.entries(words).find(([, value]) => /\r|\n/.test(String(value)));
  if (broken) throw new Refusal(`--${broken[0]}: give it on one line`);
  return kind.make(words, repository);
}
