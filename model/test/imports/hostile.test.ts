import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../../cli/import';
import { run } from '../../cli/run';
import { sortWords } from '../../cli/words';
import { ModelError } from '../../errors';
import { fixture } from './files';
import { MUTATIONS, random } from './mutations';

const FILES = readdirSync(new URL('fixtures/', import.meta.url)).filter((name) => name !== 'README.md');
const KINDS = Object.entries(MUTATIONS);
/** Files of a kind that goes wrong in another way each time; a kind that always does the same is tried on each file once. */
const EACH = 36;
const CONTROL = /[\p{Cc}\p{Cf}]/u;

/** Bytes in pieces of an awkward size. */
async function* pieces(bytes: Uint8Array, size = 997): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function imported(content: string | Uint8Array, ...options: readonly string[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return run(['import', 'file', ...options], { read: async () => '', open: () => pieces(bytes) });
}

/** Both forms of one answer, which is computed once; undefined where there is none. */
async function answerTo(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const surroundings = { read: async () => '', open: () => pieces(bytes) };
    const { value, text } = await importFiles.answer(sortWords(importFiles, ['file']), surroundings);
    return { value: JSON.parse(JSON.stringify(value)), text: text() };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return undefined;
  }
}

/** What is wrong with an answer; empty where it is right. */
async function problemsOf(content: string | Uint8Array): Promise<string[]> {
  const answer = await answerTo(content);
  if (answer === undefined) {
    const { status, stdout, stderr } = await imported(content, '--json');
    const clean = status === 2 && stdout === '' && stderr.endsWith('\n') && !CONTROL.test(stderr.slice(0, -1));
    const placed = /line \d+(?:, column \d+)?|gzip|zero bytes/.test(stderr);
    return [...(clean ? [] : ['not one clean line']), ...(placed ? [] : [`no place: ${stderr}`])];
  }
  const { value, text } = answer;
  const { comparison, standing } = value;
  const numbers = [
    comparison.compared.billed,
    comparison.compared.computed,
    ...comparison.lines.map(({ quantity }: { quantity: number }) => quantity),
    ...standing.rooms.map(({ used }: { used: number }) => used),
  ];
  return [
    ...(numbers.every(Number.isFinite) ? [] : ['a number that is none']),
    ...(/\bNaN\b|\bInfinity\b|∞/.test(text.replace(/"[^"]*"/g, '')) && !/NaN|Infinity/.test(String(content))
      ? [`NaN in the text: ${/.*(?:\bNaN\b|\bInfinity\b|∞).*/.exec(text.replace(/"[^"]*"/g, ''))?.[0]}`]
      : []),
  ];
}

describe('Mutated files, over 600: an answer without NaN, or one line that says where', () => {
  test.each(KINDS)(
    '%s',
    async (kind, mutate) => {
      const isRandom = mutate.length > 1;
      for (let round = 0; round < (isRandom ? EACH : FILES.length); round += 1) {
        const name = FILES[round % FILES.length] as string;
        const content = mutate(fixture(name), random(round * 31 + kind.length));
        expect(await problemsOf(content), `${kind} of ${name}, round ${round}`).toEqual([]);
      }
    },
    60_000,
  );
});

describe('The same figures', () => {
  const total = async (content: string | Uint8Array) =>
    JSON.parse((await imported(content, '--json')).stdout).comparison.compared.billed;

  test.each([
    'byte order mark',
    'UTF-16',
    'semicolons and decimal commas',
    'tabs',
    'old line ends',
    'Windows line ends',
    'gzip',
  ])('whatever the writing: %s', async (kind) => {
    const text = fixture('aws-cur-1.csv');
    expect(await total((MUTATIONS[kind] as (text: string, next: () => number) => string)(text, random(1)))).toBeCloseTo(
      await total(text),
      6,
    );
  });
});

describe('Named with line and column', () => {
  const message = async (content: string | Uint8Array, ...options: readonly string[]) =>
    (await imported(content, ...options)).stderr;

  test('a million columns', async () => {
    expect(await message(`${'BilledCost,'.repeat(1e5)}ChargeCategory\n1\n`, '--format', 'focus')).toMatch(
      /line 1, column 2001: 100001 fields/,
    );
    expect(await message(`${'BilledCost,'.repeat(1e6)}ChargeCategory\n1\n`)).toMatch(/line 1, column 1/);
  }, 60_000);

  test('a number that is none, in an answer that leaves the row out', async () => {
    const text = fixture('focus-1.2.csv').replace('\n5.84,', '\n5.8x4,');
    const { files } = JSON.parse((await imported(text, '--json')).stdout);
    expect(files[0].problems).toEqual([
      { line: 2, column: 1, message: 'line 2, column 1 (BilledCost): "5.8x4" is not a number below 1e15' },
    ]);
  });

  test('a heading that is there twice, a missing column, an open quote', async () => {
    const text = fixture('focus-1.2.csv');
    expect(await message(text.replace('BillingPeriodEnd', 'BilledCost'))).toMatch(
      /line 1, column 4: the heading "BilledCost" is there twice/,
    );
    expect(await message(text.replace('BillingCurrency', 'Money'))).toMatch(
      /line 1, column 1: not a FOCUS table: no column BillingCurrency/,
    );
    expect(await message(`${text}"`)).toMatch(/line 12, column 1: .*never closed/);
  });

  test('YAML that expands without end', async () => {
    const bomb = `resource_usage:\n  a: &a [1,1,1]\n${Array.from(
      { length: 12 },
      (_, index) =>
        `  b${index}: &b${index} [${Array(10)
          .fill(index === 0 ? '*a' : `*b${index - 1}`)
          .join(',')}]`,
    ).join('\n')}\n`;
    expect(await message(bomb)).toMatch(/line 1, column 1: not YAML that can be read/);
    expect(await message('resource_usage:\n  a: [1\n')).toMatch(/line \d+, column \d+: not YAML/);
  });
});
