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
  const what = name === undefined ? 'no verb' : `unknown verb ${JSON.stringify(name)}`;
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

/** Runs one command. Bad input is one line on the error stream, nothing on the other, and status 2; a fault of ours throws. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  try {
    return { status: 0, stdout: await answered(argv, surroundings), stderr: '' };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { status: 2, stdout: '', stderr: `${error.message.replace(/\s*\n\s*/g, ' ')}\n` };
  }
}
