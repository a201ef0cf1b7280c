import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run';
import { wordsOf } from '../render/wording';

const BILL =
  '{"plan":"pro","usage":{"supabase.compute.small":730,"supabase.auth.mau":150000,"cloudflare.r2.storage.standard":40}}';
const surroundings = { read: async () => BILL };

const COMMANDS = [
  '--help',
  'bill --help',
  'assumptions',
  'prices supabase.compute',
  'prices supabase.compute --as-of 2026-02-01',
  'limits supabase.auth',
  'limits supabase.functions.count',
  'bill -',
  'bill - --json',
  'bill - --as-of 2026-02-01',
  'estimate --users 40000 --platform supabase',
  'estimate --users 40000 --platform aws+r2 --case high',
  'estimate --users 500000 --platform gcp --workload built --json',
  'estimate --users 1000 --among supabase,aws',
];

/** Every line of an answer once, blanks as one: columns move with their figures. */
const linesOf = (text: string) => wordsOf(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()));

/** A change of these words is meant when somebody runs `npx vitest run -u` and reads the difference. */
describe('The words of the command line, whatever the figures,', () => {
  test.each(COMMANDS)('after %s', async (command) => {
    const { status, stdout, stderr } = await run(command.split(' '), surroundings);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(stdout)).toMatchSnapshot();
  });
});
