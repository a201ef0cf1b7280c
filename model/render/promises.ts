import type { BillSplit } from '../decisions';
import { formatTotal } from '../format';
import { PROMISES } from '../platforms';

/** Number of promises named in a sentence, the most expensive first. */
const NAMED = 3;
const CENT = 0.005;

/** A promise within a sentence: "restore to any minute". */
export function promiseLabel(id: string): string {
  const label = PROMISES.find((promised) => promised.id === id)?.label ?? id;
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** What the promises of a bill cost, the most expensive first: "What is promised costs: restore to any minute $105, ...". Empty where nothing. */
export function splitText({ promises }: BillSplit): string {
  const added = promises.filter(({ usd }) => usd >= CENT).sort((one, other) => other.usd - one.usd);
  if (added.length === 0) return '';
  const parts = added.slice(0, NAMED).map(({ id, usd }) => `${promiseLabel(id)} ${formatTotal(usd)}`);
  const rest = added.slice(NAMED).reduce((sum, { usd }) => sum + usd, 0);
  if (rest >= CENT) parts.push(`the others ${formatTotal(rest)}`);
  return `What is promised costs: ${parts.join(', ')} a month.`;
}
