import { named } from '../billing/index';
import {
  bulkImport,
  candidateIds,
  type Estimate,
  estimate as estimateOf,
  type ImportAnswer,
  recommend,
  type Scenario,
  workloadFor,
} from '../decisions';
import { ModelError } from '../errors';
import { formatTotal, formatUsers } from '../format';
import { readProfile, type SavedProfile } from '../imports';
import { platformName } from '../platforms';
import {
  billTable,
  certaintyText,
  configurationTable,
  demandTable,
  importTable,
  limitsTable,
  promisesTable,
  toText,
} from '../render';
import { configurationLabel } from '../render/configuration';
import { checkUsers } from '../workload';
import { asOfIn, underAsOf } from './asOf';
import { answerValue, certaintyValue, recommendationValue } from './estimateValue';
import { readNumber, readScenario, SCENARIO_OPTIONS, SCENARIO_USAGE } from './scenario';
import type { Verb, Words } from './verb';

function profileIn(file: string, text: string): SavedProfile {
  try {
    return readProfile(text);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.field, `${named(file)}: ${error.message}`);
  }
}

function readUsers({ values }: Words, profile: SavedProfile | undefined): number {
  const word = values.get('--users')?.[0];
  if (word === undefined && profile?.users !== undefined) return profile.users;
  if (word === undefined) throw new ModelError('--users', 'estimate: --users N is missing');
  return checkUsers(readNumber('users', word));
}

const IMPORT = '--import-gb';
/** More than the largest disk sold. */
const MAX_IMPORT_GB = 100_000;

/** The import that `--import-gb` asks about; undefined where it is not given. */
function importIn({ values }: Words, users: number, scenario: Scenario): ImportAnswer | undefined {
  const word = values.get(IMPORT)?.[0];
  if (word === undefined) return undefined;
  const platform = values.get('--platform')?.[0] ?? 'supabase';
  if (!/^supabase(\+|$)/.test(platform)) {
    throw new ModelError(
      IMPORT,
      `${IMPORT}: the disk of ${named(platform)} is provisioned, not grown by steps; ask it of supabase`,
    );
  }
  const gb = readNumber(IMPORT, word);
  if (!(gb > 0 && gb <= MAX_IMPORT_GB)) {
    throw new ModelError(IMPORT, `${IMPORT}: ${gb} is not a number of GB above 0 and up to ${MAX_IMPORT_GB}`);
  }
  const answer = bulkImport(users, gb, scenario);
  if (answer) return answer;
  throw new ModelError(IMPORT, `${IMPORT}: ${formatUsers(users)} users are on Supabase Free, whose disk does not grow`);
}

function headline({ id, users, deployment, bill }: Estimate): string {
  const least = deployment.unknowns.length > 0 ? 'at least ' : '';
  return `${formatUsers(users)} users: ${platformName(id)}, ${configurationLabel(deployment.configuration)}, ${least}${formatTotal(bill.total)} a month.`;
}

function platformText(answer: Estimate, scenario: Scenario): string {
  const { id, users } = answer;
  const { carried, because } = recommend(users, { ...scenario, among: [id] });
  const tables = [
    demandTable(users, scenario),
    promisesTable(id, users, scenario),
    billTable(id, users, scenario),
    limitsTable(id, users, scenario),
  ];
  return [...(carried ? [headline(answer)] : [because]), ...tables.map(toText)].join('\n\n');
}

function adviceText(users: number, scenario: Scenario): string {
  const { best, because, carried } = recommend(users, scenario);
  return [
    ...(carried ? [headline(best), because, certaintyText(users, scenario)] : [because]),
    ...[
      configurationTable(users, scenario),
      demandTable(users, scenario),
      promisesTable(best.id, users, scenario),
      billTable(best.id, users, scenario),
      limitsTable(best.id, users, scenario),
    ].map(toText),
  ].join('\n\n');
}

export const estimate: Verb = {
  name: 'estimate',
  usage: `estimate --users N [--platform ID] [--profile FILE] [--import-gb GB] ${SCENARIO_USAGE} [--json]`,
  summary:
    'what to run for a number of users, how full it is, what it costs and why; without --platform on all of them',
  operands: [0, 0],
  options: { '--users': 'value', '--platform': 'value', '--profile': 'value', [IMPORT]: 'value', ...SCENARIO_OPTIONS },
  answer: async (words, { read }) => {
    const file = words.values.get('--profile')?.[0];
    const profile = file === undefined ? undefined : profileIn(file, await read(file));
    const users = readUsers(words, profile);
    const scenario = readScenario(words, profile?.set);
    workloadFor(scenario);
    const platform = words.values.get('--platform')?.[0];
    if (platform !== undefined && words.values.has('--among')) {
      throw new ModelError('--among', 'estimate: --platform and --among contradict each other; give one of them');
    }
    const answers = (platform === undefined ? candidateIds(scenario) : [platform]).map((id) =>
      estimateOf(id, users, scenario),
    );
    const [first] = answers;
    const imported = importIn(words, users, scenario);
    const asOf = asOfIn(words);
    const text = (): string =>
      [
        platform !== undefined && first ? platformText(first, scenario) : adviceText(users, scenario),
        ...(imported ? [toText(importTable(imported))] : []),
      ].join('\n\n');
    return {
      value: {
        users,
        case: scenario.case,
        asOf,
        recommendation: recommendationValue(
          recommend(users, platform === undefined ? scenario : { ...scenario, among: [platform] }),
        ),
        // Computed only where it is printed: it takes a few hundred evaluations.
        get certainty() {
          return platform === undefined ? certaintyValue(users, scenario) : null;
        },
        ...(imported && { import: imported }),
        results: answers.map((answer) => answerValue(answer, scenario)),
      },
      text: () => underAsOf(text(), asOf),
    };
  },
};
