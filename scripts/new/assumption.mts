import { checkWorkload } from '../../model/workload/check';
import { withRecord } from './insert.mjs';
import { type Kind, Refusal, type Words } from './types.mjs';
import { given, mustRead, numberOf, wordOf } from './words.mjs';

const file = 'model/workload/assumptions.json';

function recordOf(words: Words): object {
  const evidence = (words.evidence ?? []) as readonly string[];
  return given({
    id: wordOf(words, 'id'),
    group: wordOf(words, 'group'),
    label: wordOf(words, 'label'),
    unit: wordOf(words, 'unit'),
    low: numberOf(words, 'low'),
    base: numberOf(words, 'base'),
    high: numberOf(words, 'high'),
    grade: wordOf(words, 'grade') || (evidence.length === 0 ? 'judgement' : 'medium'),
    evidence,
    note: wordOf(words, 'note'),
  });
}

export const assumption: Kind = {
  makes: 'an assumption with its range',
  example:
    'npm run new -- assumption --id polls-per-user --group social --label "Polls a user opens" --unit "polls per daily user per day" --low 1 --base 2 --high 4',
  next: 'It has no effect until a formula of model/workload/ uses it. List it on the command line: npm run unit -- model/test/cli -u',
  flags: {
    id: { what: 'what formulas call it', required: true },
    group: { what: 'activity, social, media, data, capacity or decision', required: true },
    label: { what: 'what readers call it', required: true },
    unit: { what: 'unit of its values', required: true },
    low: { what: 'the low end', required: true },
    base: { what: 'the value that the guide computes with', required: true },
    high: { what: 'the high end', required: true },
    grade: { what: 'given, high, medium, low or judgement; judgement without evidence' },
    evidence: { what: 'an id of model/workload/evidence.json', many: true },
    note: { what: 'why this value' },
  },
  make(words, repository) {
    const text = withRecord(mustRead(repository, file, `${file} is not there`), undefined, recordOf(words));
    const read = (name: string) => JSON.parse(repository.read(`model/workload/${name}.json`) ?? '{}');
    const problems = checkWorkload({
      assumptions: JSON.parse(text),
      app: read('app'),
      evidence: read('evidence'),
      workPackages: read('workPackages'),
    });
    if (problems.length > 0)
      throw new Refusal(problems.map(({ path, problem, cure }) => `${path}: ${problem} - ${cure}`).join('\n'));
    return [{ file, text }];
  },
};
