import { expect, test } from 'vitest';
import { run } from '../../cli/run';
import { textTable } from '../../cli/table';

/** Far above the second or so that each takes, for a machine with other work. */
const MOST_MS = 20_000;

async function bill(text: string, ...more: readonly string[]) {
  const begun = performance.now();
  const outcome = await run(['bill', '-', ...more], { read: async () => text });
  expect(performance.now() - begun).toBeLessThan(MOST_MS);
  return outcome;
}

const LARGE: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['a string of twenty million letters', `{"plan":"${'x'.repeat(2e7)}"}`, /^usage: is missing/],
  ['a string of two million escapes', `{"usage":{},"plan":"${'\\n'.repeat(2e6)}"}`, /^plan: /],
  ['a name of a million letters', `{"usage":{"${'x'.repeat(1e6)}":1}}`, /no price has the id "x+\.\.\.".*nearest are/],
  ['an unknown key of a million letters', `{"${'k'.repeat(1e6)}":1}`, /unknown key/],
  ['a name with control characters', '{"usage":{"\\u0000\\u001b[31m":-1}}', /usage\.\\u\{0\}\\u\{1b\}\[31m/],
  [
    'a key repeated by an escape',
    '{"usage":{"supabase.egress.uncached":1,"supabase.egress.\\u0075ncached":0}}',
    /is there twice/,
  ],
  [
    'a package too small to count',
    '{"usage":{"a.b":1},"rates":{"a.b":{"usd":0,"package":1e-320}}}',
    /package size: a number from/,
  ],
  [
    'a plan in the wrong case',
    '{"plan":"pro","usage":{"supabase.egress.uncached":300},"rates":{"supabase.egress.uncached":{"included":{"Pro":300}}}}',
    /included\.Pro: no such plan.*always, free, pro/,
  ],
  [
    'a scope with control characters',
    '{"usage":{"supabase.compute.micro":{"a\\nb\\u001b[31m":1}}}',
    /none of them a control character/,
  ],
  ['a number beyond all numbers', '{"usage":{"aws.nat-gateway.data":1e999}}', /a number too large to be read/],
  ['hours that are none', '{"hours":5e-324,"usage":{}}', /hours of a billing month/],
];

test.each(LARGE)('%s is refused in one short line', async (_, text, says) => {
  const { status, stderr } = await bill(text);
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(stderr.length).toBeLessThanOrEqual(601);
  expect(stderr.slice(0, -1)).not.toMatch(/[\p{Cc}]/u);
});

test('a table of 200,000 rows is set', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [`price-${index}`, '1']);
  expect(textTable(['price', 'usd'], rows, ['usd']).length).toBeGreaterThan(rows.length);
});

test('a zero with a sign is zero', async () => {
  const { stdout } = await bill('{"usage":{"aws.nat-gateway.data":-0}}');
  expect(stdout).toMatch(/aws\.nat-gateway\.data +account +0 /);
});

test.each([
  [['estimate', '--users', '1000', '--platform', 'supabase', '--among', 'aws'], /--platform and --among contradict/],
  [
    ['estimate', '--users', '1000', '--set', 'dau-share=0.5', '--set', 'mau-share=0.1'],
    /dau-share = 0.5 and mau-share = 0.1 contradict/,
  ],
  [
    ['compare', '--set', 'peak-concurrent-share=0.2', '--set', 'dau-share=0.05'],
    /peak-concurrent-share = 0.2 and dau-share = 0.05/,
  ],
  [['prices', 'x'.repeat(1e5)], /no id begins with "x+\.\.\."/],
  [['estimate', '--users', '1000', '--set', `${'y'.repeat(1e5)}=1`], /y/],
])('words that contradict each other or name nothing, %#', async (words, says) => {
  const { status, stderr } = await run(words as string[], { read: async () => '' });
  expect(status).toBe(2);
  expect(stderr).toMatch(says as RegExp);
  expect(stderr.length).toBeLessThanOrEqual(601);
});
