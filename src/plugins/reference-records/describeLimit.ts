import type { FiledRecord } from '../../components/reference/filed';
import type { RecordView } from '../../components/reference/types';
import { writeNumber } from './numbers';

type LimitValue = number | string | Readonly<Record<string, number | string>>;

const written = (value: number | string) => (typeof value === 'number' ? writeNumber(value) : value);

/** The printed number and terms of a limit: one line, or one per plan or setting. */
export function describeLimit(record: FiledRecord): Pick<RecordView, 'figure' | 'terms'> {
  const value = record.value as LimitValue;
  const figure =
    typeof value === 'object'
      ? Object.entries(value).map(([key, part]) => `${key}: ${written(part)} ${record.unit}`)
      : [`${written(value)} ${record.unit}`];
  return { figure, terms: typeof record.plan === 'string' ? [`Plan or setting: ${record.plan}.`] : [] };
}
