import { type Fault, schemaFaults } from '../prices/faults';
import type { Assumption } from './assumptions';
import { appFactsSchema, assumptionsSchema, evidenceSchema } from './schema';
import { isShare } from './share';

/** The files of the workload as read from disk, parsed but not yet believed. */
export interface WorkloadFiles {
  readonly assumptions: unknown;
  readonly app: unknown;
  readonly evidence: unknown;
}

const file = 'assumptions.json';

function repeatedIds(name: string, records: readonly { readonly id: string }[]): Fault[] {
  const ids = records.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ file: name, path: `[${at}].id (${id})`, fault: 'is taken by another record', cure: 'choose another id' }],
  );
}

function assumptionFaults(record: Assumption, at: number, evidence: ReadonlySet<string>): Fault[] {
  const { id, low, base, high, unit, grade } = record;
  const told = (field: string, fault: string, cure: string): Fault => ({
    file,
    path: `[${at}].${field} (${id})`,
    fault,
    cure,
  });
  const faults: Fault[] = [];
  if (!(low <= base && base <= high))
    faults.push(told('base', `low ${low}, base ${base}, high ${high} are not in order`, 'keep low <= base <= high'));
  if (isShare({ unit }) && high > 1)
    faults.push(told('high', `${high} is more than the whole`, 'keep a share at or below 1'));
  if (grade !== 'judgement' && record.evidence.length === 0)
    faults.push(told('evidence', `is empty, and the grade is ${grade}`, 'name evidence, or grade it judgement'));
  for (const named of record.evidence.filter((one) => !evidence.has(one)))
    faults.push(told('evidence', `"${named}" is not on file`, 'add it to model/workload/evidence.json'));
  return faults;
}

/** Every fault of the assumptions, the facts of the app and the evidence, all at once. Development only. */
export function checkWorkload({ assumptions, app, evidence }: WorkloadFiles): Fault[] {
  const shape = [
    ...schemaFaults({ file, data: assumptions }, assumptionsSchema),
    ...schemaFaults({ file: 'app.json', data: app }, appFactsSchema),
    ...schemaFaults({ file: 'evidence.json', data: evidence }, evidenceSchema),
  ];
  if (shape.length > 0) return shape;
  const records = assumptions as readonly Assumption[];
  const known = new Set(Object.keys(evidence as object));
  return [
    ...repeatedIds(file, records),
    ...repeatedIds('app.json', app as readonly { readonly id: string }[]),
    ...records.flatMap((record, at) => assumptionFaults(record, at, known)),
  ];
}
