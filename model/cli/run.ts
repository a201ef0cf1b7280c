import { named } from '../billing/index';
import { ModelError } from '../errors';
import type { Surroundings, Verb } from './verb';
import { verbs } from './verbs';
import { sortWords } from './words';

/** What a run leaves behind: an exit status of 0 or 2, and text for the two streams. */
export interface Outcome {
  readonly status: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const HELP: readonly string[] = ['help', '--help', '-h'];

/** How the command line is used: one verb, or all of them. */
export function usageText(shown: readonly Verb[]): string {
  const lines = shown.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `npm run --silent model -- VERB\n\n${lines.join('\n')}\n`;
}

function verbNamed(name: string | undefined): Verb {
  const found = verbs.find((verb) => verb.name === name);
  if (found !== undefined) return found;
  const known = verbs.map((verb) => verb.name).join(', ');
  const what = name === undefined ? 'no verb' : `unknown verb ${JSON.stringify(named(name))}`;
  throw new ModelError('verb', `${what}; known are ${known}; --help explains them`);
}

async function answered(argv: readonly string[], surroundings: Surroundings): Promise<string> {
  const [name, ...given] = argv;
  if (name !== undefined && HELP.includes(name)) return usageText(verbs);
  const verb = verbNamed(name);
  const words = sortWords(verb, given);
  if (words.flags.has('--help')) return usageText([verb]);
  const { value, text } = await verb.answer(words, surroundings);
  return `${words.flags.has('--json') ? JSON.stringify(value, undefined, 2) : text()}\n`;
}

const LONGEST_MESSAGE = 600;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A message as one line of bounded length, without characters that a terminal would act on. */
function oneLine(message: string): string {
  const line = message
    .slice(0, 10 * LONGEST_MESSAGE)
    .replace(/\s*\n\s*/g, ' ')
    .replace(CONTROL, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE - 3)}...` : line;
}

/** Runs one command. Bad input is one line on the error stream, nothing on the other, and status 2; a defect of the program throws. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  try {
    return { status: 0, stdout: await answered(argv, surroundings), stderr: '' };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { status: 2, stdout: '', stderr: `${oneLine(error.message)}\n` };
  }
}
