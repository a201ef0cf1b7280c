import { type Assumption, assumptions as records } from '../workload/assumptions';
import { plain, textTable } from './table';
import type { Verb } from './verb';

function assumptionsText(found: readonly Assumption[]): string {
  const rows = found.map(({ id, unit, low, base, high, grade }) => [
    id,
    plain(low),
    plain(base),
    plain(high),
    unit,
    grade,
  ]);
  return textTable(['assumption', 'low', 'base', 'high', 'unit', 'grade'], rows, ['low', 'base', 'high']);
}

export const assumptions: Verb = {
  name: 'assumptions',
  usage: 'assumptions [--json]',
  summary: 'what the model takes people and machines to do: low, base, high, and the evidence',
  operands: [0, 0],
  answer: () => ({ value: records, text: () => assumptionsText(records) }),
};
