import type { FiledRecord } from '../../components/reference/filed';
import type { RecordView } from '../../components/reference/types';
import { writeNumber } from './numbers';

type LimitValue = number | string | Readonly<Record<string, number | string>>;

const written = (value: number | string) => (typeof value === 'number' ? writeNumber(value) : value);

/** Units that a key of a value ends with, as they are written. */
const KEY_UNITS: Readonly<Record<string, string>> = {
  Gib: 'GiB',
  Gb: 'GB',
  Mb: 'MB',
  Ms: 'ms',
  Percent: '%',
  PerSecond: 'per second',
  PerDay: 'per day',
};

/** What a record has as its unit where each of its values has another. */
const NO_UNIT = new Set(['mixed', 'class']);

/** One of several values of a record in words: `memoryGib` is "memory: 1 GiB". */
function part(key: string, value: number | string, unit: string): string {
  const [, name = key, ending = ''] = /^(.+?)(Gib|Gb|Mb|Ms|Percent|PerSecond|PerDay)$/.exec(key) ?? [];
  const words = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^vcpu\b/, 'vCPU');
  const of = KEY_UNITS[ending] ?? (NO_UNIT.has(unit) ? '' : unit);
  return `${words}: ${written(value)} ${of}`.trimEnd();
}

/** The printed number and terms of a limit: one line, or one per plan or setting. */
export function describeLimit(record: FiledRecord): Pick<RecordView, 'figure' | 'terms'> {
  const value = record.value as LimitValue;
  const figure =
    typeof value === 'object'
      ? Object.entries(value).map(([key, each]) => part(key, each, String(record.unit)))
      : [`${written(value)} ${record.unit}`];
  return { figure, terms: typeof record.plan === 'string' ? [`Plan or setting: ${record.plan}.`] : [] };
}
