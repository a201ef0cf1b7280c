import { type Scenario, splitBill } from '../../decisions';
import { formatUsers } from '../../format';
import { type LevelVerdict, PROMISES, platformName, verdictsOf } from '../../platforms';
import { cents, EMPTY, words } from '../cells';
import { configurationLabel } from '../configuration';
import { defineTable, type TableContent } from '../defineTable';
import { PRICE_TERMS } from '../sentences';
import type { Cell, Row } from '../table';

/** Promises that are kept by others in the table: they add nothing by themselves. */
const KEPT_BY_OTHERS = [
  ['rpoMinutes', 'Data lost at most'],
  ['rtoMinutes', 'Back within'],
] as const;

/**
 * A bill as what the load needs plus what each promise of the service level adds, and whether the promise is kept, with its evidence.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export const promisesTable = defineTable({
  id: 'promises',
  component: 'Promises',
  arguments: ['platform', 'users'],
  shows: 'what the load needs and what each promise adds; which promises are met',
  changesWith: 'bills',
  make,
});

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  const { load, promises, total, loadOnly, full } = splitBill(platformId, users, scenario);
  const verdicts = new Map(verdictsOf(full.deployment).map((verdict) => [verdict.field as string, verdict]));
  const known = full.deployment.unknowns.length === 0;
  const made = promises.map(({ id, label, usd }): Row => {
    const field = PROMISES.find((promised) => promised.id === id)?.field ?? '';
    return { id, label, cells: [cents(usd), ...verdictCells(verdicts.get(field))] };
  });
  return {
    caption: `${platformName(platformId)} at ${formatUsers(users)} users: what the load needs, and what each promise adds`,
    rowHeading: 'What it pays for',
    columns: [
      { id: 'usd', label: 'USD a month', numeric: true },
      { id: 'promised', label: 'Promised' },
      { id: 'met', label: 'Met' },
      { id: 'how', label: 'How, and what it rests on' },
    ],
    rows: [
      {
        id: 'load',
        label: 'The load',
        cells: [
          cents(load),
          EMPTY,
          EMPTY,
          words(`${configurationLabel(loadOnly.deployment.configuration)}, the smallest that carries it`),
        ],
      },
      ...made,
      ...KEPT_BY_OTHERS.map(
        ([field, label]): Row => ({ id: field, label, cells: [EMPTY, ...verdictCells(verdicts.get(field))] }),
      ),
      {
        id: 'total',
        label: known ? 'Total' : 'Total, at least',
        kind: 'total',
        cells: [cents(total, known ? {} : { mark: 'unknown' }), EMPTY, EMPTY, EMPTY],
      },
    ],
    foot: [
      `Each promise adds to those above it; one that comes with what is bought already adds nothing. Promises of the service level "${full.deployment.level.label}" are judgements of this guide, and each can be switched off in the what-if.`,
      PRICE_TERMS,
    ],
  };
}

function verdictCells(verdict: LevelVerdict | undefined): Cell[] {
  if (!verdict) return [EMPTY, EMPTY, EMPTY];
  const { promised, met, evidence } = verdict;
  const text = met === null ? 'not known' : met ? 'yes' : 'no';
  return [words(promised), words(text, met === true ? {} : { mark: 'watch' }), words(evidence)];
}
