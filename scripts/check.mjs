import { runChecks } from './checks/run.mjs';
import { checks } from './checks/table.mjs';

const usage = `npm run check                    every check
npm run check -- NAME ...        some of them: ${checks.map(({ name }) => name).join(', ')}
npm run check -- --files FILE .. those that read single files, on these files
npm run check -- --staged        the same on what is staged for the next commit
npm run fix                      puts right what a check can put right itself; takes the same words`;

process.exitCode = await runChecks(process.argv.slice(2), { fix: process.env.npm_lifecycle_event === 'fix', usage });
