import { ModelError } from '../../errors';
import { parseNumber } from '../text/numbers';
import { Problems } from '../text/problems';
import type { FileReader, ImportedFile } from '../types';

const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+-?\d+)?\s*$/;
const LABEL = /\s*([a-zA-Z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*,?/y;
const LONGEST_LINE = 100_000;
const MOST_SERIES = 200_000;

/** Labels that tell series of a name apart where their sum would mix different things. */
const APART: readonly string[] = ['mode', 'device', 'mountpoint', 'username', 'user'];

function labelsOf(text: string): ReadonlyMap<string, string> | undefined {
  const labels = new Map<string, string>();
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const at = LABEL.lastIndex;
    const [, name, value] = LABEL.exec(text) ?? [];
    if (name === undefined) return text.slice(at).trim() === '' ? labels : undefined;
    labels.set(name, value as string);
  }
  return labels;
}

/** A name with the labels that count: `node_cpu_seconds_total{mode=idle}`. */
function keyOf(name: string, labels: ReadonlyMap<string, string>): string {
  const kept = APART.filter((label) => labels.has(label)).map((label) => `${label}=${labels.get(label)}`);
  return kept.length > 0 ? `${name}{${kept.join(',')}}` : name;
}

/** A scrape of the Supabase metrics endpoint, or any Prometheus text: one instant. Two of them become rates. */
export function prometheusReader(name: string): FileReader {
  const values = new Map<string, number>();
  const cpus = new Set<string>();
  const problems = new Problems();
  let rest = '';
  let line = 0;
  let rows = 0;
  let project = '';
  let identifier = '';

  const sample = (text: string): void => {
    line += 1;
    if (text.trim() === '' || text.startsWith('#')) return;
    const [, metric, inside = '', written = ''] = SAMPLE.exec(text) ?? [];
    const labels = metric === undefined ? undefined : labelsOf(inside);
    if (metric === undefined || labels === undefined) {
      problems.say(line, 'not a sample: NAME{label="value"} VALUE');
      if (rows === 0 && problems.count > 20)
        throw new ModelError('prometheus', `line ${line}, column 1: not Prometheus text: no sample in the first lines`);
      return;
    }
    rows += 1;
    project ||= labels.get('supabase_project_ref') ?? '';
    identifier ||= labels.get('supabase_identifier') ?? '';
    if (metric === 'node_cpu_seconds_total') cpus.add(labels.get('cpu') ?? '');
    if (/^(?:NaN|[+-]?Inf)$/i.test(written)) return;
    const value = parseNumber(written);
    if (Number.isNaN(value)) {
      // Byte counters and sums of nanoseconds may pass what can be priced; they are kept as they are.
      const large = Number(written);
      if (!Number.isFinite(large)) problems.say(line, `the value of ${metric} is not a number`);
      else add(keyOf(metric, labels), large);
      return;
    }
    add(keyOf(metric, labels), value);
  };
  const add = (key: string, value: number): void => {
    if (values.size < MOST_SERIES || values.has(key)) values.set(key, (values.get(key) ?? 0) + value);
  };
  const take = (text: string): void => {
    rest += text;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) sample(each.replace(/\r$/, ''));
    if (rest.length > LONGEST_LINE)
      throw new ModelError(
        'prometheus',
        `line ${line + 1}, column ${LONGEST_LINE}: a line that is too long for Prometheus text`,
      );
  };
  const finish = (): ImportedFile => {
    take('\n');
    if (rows === 0)
      throw new ModelError('prometheus', 'line 1, column 1: not Prometheus text: no sample NAME{label="value"} VALUE');
    if (cpus.size > 0) values.set('cpus', cpus.size);
    return {
      name,
      format: 'prometheus',
      rows,
      charges: [],
      measures: [],
      scrape: { project: identifier || project, values },
      notes: [],
      problems: problems.list,
      problemCount: problems.count,
    };
  };
  return { push: take, finish };
}
