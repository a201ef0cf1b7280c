import { run } from '../../cli/run';

/** How a request was answered, and what is wrong with the answer. */
export interface Answered {
  readonly accepted: boolean;
  readonly problems: readonly string[];
}

const CONTROL = /[\p{Cc}\p{Cf}]/u;
const LONGEST = 601;

function problemsOfRefusal(stdout: string, stderr: string): string[] {
  const line = stderr.slice(0, -1);
  return [
    ...(stdout === '' ? [] : ['something on the other stream']),
    ...(stderr.endsWith('\n') && line !== '' && !CONTROL.test(line) ? [] : ['not one clean line']),
    ...(stderr.length <= LONGEST ? [] : ['a message of more than 600 characters']),
  ];
}

interface Line {
  readonly price: string;
  readonly usd: number | null;
  readonly restricted?: boolean;
  readonly then?: string;
}

function problemsOfBill(text: string): string[] {
  const { lines, total, notes } = JSON.parse(text) as { lines: Line[]; total: number | null; notes: string[] };
  const problems: string[] = [];
  if (total === null || !Number.isFinite(total)) problems.push('a total that is no number');
  if (lines.some(({ usd }) => usd === null || !Number.isFinite(usd))) problems.push('a line that is no number');
  const sum = lines.reduce((whole, { usd }) => whole + (usd ?? 0), 0);
  if (Math.abs(sum - (total ?? 0)) > Math.max(1e-6, Math.abs(sum) * 1e-9)) problems.push('a total that is not the sum');
  if (lines.some(({ usd, price }) => (usd ?? 0) < 0 && !price.includes('credit'))) problems.push('a gift');
  if (lines.some(({ restricted, usd, then }) => restricted && (usd !== 0 || !then)))
    problems.push('restricted and billed');
  if (!notes.some((note) => note.startsWith('Currency: USD'))) problems.push('no currency');
  if (/NaN|Infinity|undefined/.test(text)) problems.push('NaN in the text');
  return problems;
}

/** Runs `bill` on the text of a request, as JSON and as text, and looks for what no answer may be. */
export async function answered(request: string): Promise<Answered> {
  const surroundings = { read: async () => request };
  const { status, stdout, stderr } = await run(['bill', '-', '--json'], surroundings);
  if (status === 2) return { accepted: false, problems: problemsOfRefusal(stdout, stderr) };
  const text = await run(['bill', '-'], surroundings);
  return {
    accepted: true,
    problems: [
      ...problemsOfBill(stdout),
      ...(text.status === 0 && !/NaN|∞/.test(text.stdout) ? [] : ['a text that is none']),
      ...(CONTROL.test(text.stdout.replaceAll('\n', '')) ? ['a control character in the text'] : []),
    ],
  };
}
