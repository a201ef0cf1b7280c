import { type LimitRecord, limits as records } from '../limits/index';
import { recordsUnder } from './records';
import { plain, textTable } from './table';
import type { Verb } from './verb';

const shown = (value: number | string): string => (typeof value === 'number' ? plain(value) : value);

function capacity({ value }: LimitRecord): string {
  if (typeof value !== 'object') return shown(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${shown(part)}`)
    .join(', ');
}

function limitsText(found: readonly LimitRecord[]): string {
  const rows = found.map((limit) => [limit.id, capacity(limit), limit.unit, limit.asOf, limit.checkAt]);
  return textTable(['limit', 'value', 'unit', 'as of', 'check at'], rows);
}

export const limits: Verb = {
  name: 'limits',
  usage: 'limits [PREFIX] [--json]',
  summary: 'the limit records, all or those whose id begins with PREFIX',
  operands: [0, 1],
  answer: ({ operands }) => {
    const value = recordsUnder('limits', records, operands[0]);
    return { value, text: () => limitsText(value) };
  },
};
