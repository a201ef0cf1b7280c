import { endWithTheReader, node } from './cli/node';
import { run } from './cli/run';

endWithTheReader(process.stdout);
endWithTheReader(process.stderr);

const { status, stdout, stderr } = await run(process.argv.slice(2), node);
process.exitCode = status;
process.stdout.write(stdout);
process.stderr.write(stderr);
