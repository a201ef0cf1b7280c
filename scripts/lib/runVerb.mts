import { endWithTheReader } from '../../model/cli/node';
import { ModelError } from '../../model/errors';

function isBadInput(error: unknown): error is Error {
  if (error instanceof ModelError) return true;
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

/** Runs a verb. Bad input, a `ModelError` or an option that `parseArgs` refuses, is one line on the error stream and status 2. */
export async function runVerb(name: string, verb: () => string | Promise<string>): Promise<void> {
  endWithTheReader(process.stdout);
  try {
    process.stdout.write(`${await verb()}\n`);
  } catch (error) {
    if (!isBadInput(error)) throw error;
    process.stderr.write(`${name}: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 2;
  }
}
