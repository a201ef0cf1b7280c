import { type Problem, schemaProblems } from '../prices/problems';
import type { Assumption } from './assumptions';
import { appFactsSchema, assumptionsSchema, evidenceSchema, workPackagesSchema } from './schema';
import { isShare } from './share';
import type { WorkPackage } from './workPackages';

/** The files of the workload as read from disk, parsed but not yet believed. */
export interface WorkloadFiles {
  readonly assumptions: unknown;
  readonly app: unknown;
  readonly evidence: unknown;
  readonly workPackages: unknown;
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

function isOrdered({ low, base, high }: Pick<Assumption, 'low' | 'base' | 'high'>): boolean {
  return low <= base && base <= high;
}

/** A range that is not in order, a move that no assumption weighs, and a range that is given twice. */
function packageProblems(packages: readonly WorkPackage[], records: readonly Assumption[]): Problem[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const name = 'workPackages.json';
  return packages.flatMap(({ id, weeks }, at) =>
    Object.entries(weeks).flatMap(([move, range]) => {
      const path = `[${at}].weeks.${move} (${id})`;
      const record = byId.get(move);
      if (!record) return [{ file: name, path, problem: 'is no assumption', cure: 'name one of assumptions.json' }];
      if (record.base !== undefined)
        return [{ file: name, path, problem: 'has a range in assumptions.json too', cure: 'remove that range' }];
      if (!isOrdered(range))
        return [{ file: name, path, problem: 'is not in order', cure: 'keep low <= base <= high' }];
      return [];
    }),
  );
}

function assumptionProblems(
  record: Assumption,
  at: number,
  evidence: ReadonlySet<string>,
  moves: ReadonlySet<string>,
): Problem[] {
  const { id, low, base, high, unit, grade } = record;
  const problem = (field: string, problem: string, cure: string): Problem => ({
    file,
    path: `[${at}].${field} (${id})`,
    problem,
    cure,
  });
  const problems: Problem[] = [];
  const isSum = moves.has(id) && base === undefined;
  if (!isSum && !isOrdered(record))
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
export function checkWorkload({ assumptions, app, evidence, workPackages }: WorkloadFiles): Problem[] {
  const shape = [
    ...schemaProblems({ file, data: assumptions }, assumptionsSchema),
    ...schemaProblems({ file: 'app.json', data: app }, appFactsSchema),
    ...schemaProblems({ file: 'evidence.json', data: evidence }, evidenceSchema),
    ...schemaProblems({ file: 'workPackages.json', data: workPackages }, workPackagesSchema),
  ];
  if (shape.length > 0) return shape;
  const records = assumptions as readonly Assumption[];
  const packages = workPackages as readonly WorkPackage[];
  const known = new Set(Object.keys(evidence as object));
  const moves = new Set(packages.flatMap(({ weeks }) => Object.keys(weeks)));
  return [
    ...repeatedIds(file, records),
    ...repeatedIds('app.json', app as readonly { readonly id: string }[]),
    ...records.flatMap((record, at) => assumptionProblems(record, at, known, moves)),
    ...repeatedIds('workPackages.json', packages),
    ...packageProblems(packages, records),
  ];
}
