import { type Problem, schemaProblems } from '../prices/problems';
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

function repeatedIds(name: string, records: readonly { readonly id: string }[]): Problem[] {
  const ids = records.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ file: name, path: `[${at}].id (${id})`, problem: 'is taken by another record', cure: 'choose another id' }],
  );
}

function assumptionProblems(record: Assumption, at: number, evidence: ReadonlySet<string>): Problem[] {
  const { id, low, base, high, unit, grade } = record;
  const problem = (field: string, problem: string, cure: string): Problem => ({
    file,
    path: `[${at}].${field} (${id})`,
    problem,
    cure,
  });
  const problems: Problem[] = [];
  if (!(low <= base && base <= high))
    problems.push(
      problem('base', `low ${low}, base ${base}, high ${high} are not in order`, 'keep low <= base <= high'),
    );
  if (isShare({ unit }) && high > 1)
    problems.push(problem('high', `${high} is more than the whole`, 'keep a share at or below 1'));
  if (grade !== 'judgement' && record.evidence.length === 0)
    problems.push(problem('evidence', `is empty, and the grade is ${grade}`, 'name evidence, or grade it judgement'));
  for (const named of record.evidence.filter((one) => !evidence.has(one)))
    problems.push(problem('evidence', `"${named}" is not on file`, 'add it to model/workload/evidence.json'));
  return problems;
}

/** Every problem of the assumptions, the facts of the app and the evidence, all at once. Development only. */
export function checkWorkload({ assumptions, app, evidence }: WorkloadFiles): Problem[] {
  const shape = [
    ...schemaProblems({ file, data: assumptions }, assumptionsSchema),
    ...schemaProblems({ file: 'app.json', data: app }, appFactsSchema),
    ...schemaProblems({ file: 'evidence.json', data: evidence }, evidenceSchema),
  ];
  if (shape.length > 0) return shape;
  const records = assumptions as readonly Assumption[];
  const known = new Set(Object.keys(evidence as object));
  return [
    ...repeatedIds(file, records),
    ...repeatedIds('app.json', app as readonly { readonly id: string }[]),
    ...records.flatMap((record, at) => assumptionProblems(record, at, known)),
  ];
}
