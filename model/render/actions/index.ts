import { type Estimate, reachedText, recommend, type Scenario, TIERS, usedText } from '../../decisions';
import { formatShare, formatTotal } from '../../format';
import { type Beyond, platformName } from '../../platforms';
import { configurationLabel } from '../configuration';
import { BASE } from '../scenarios';
import { moves, newLines, parts, plans, spendCap } from './changes';
import { fixes } from './fixes';
import { triggers } from './next';

/** What to do at a number of users, what to keep an eye on, and what comes next. Sentences with their numbers. */
export interface Actions {
  /** What differs from the recommended deployment of the tier before, with its effect on the bill; defects that start to cost. */
  readonly now: readonly string[];
  /** The fullest limits that are not yet reached. */
  readonly watch: readonly string[];
  /** User counts at which something changes, nearest first. */
  readonly next: readonly string[];
}

const WATCHED = 3;

const THEN: Readonly<Record<Beyond, string>> = {
  billed: 'billed',
  slows: 'slower',
  throttled: 'throttled',
  refused: 'refused',
  paused: 'paused',
};

/**
 * The actions of a tier, from the differences between recommended deployments and from their limits.
 * @throws ModelError for an impossible number of users.
 */
export function actionsAt(users: number, scenario: Scenario = BASE): Actions {
  const after = recommend(users, scenario).best;
  const previous = TIERS.filter((tier) => tier < users).at(-1);
  const before = previous === undefined ? undefined : recommend(previous, scenario).best;
  return {
    now: [...(before ? changes({ before, after, scenario }) : start(after)), ...fixes(users, scenario)],
    watch: watched(after),
    next: triggers(after, scenario),
  };
}

function start({ id, deployment, bill }: Estimate): string[] {
  return [
    `Run ${platformName(id)}, ${configurationLabel(deployment.configuration)}: ${formatTotal(bill.total)} a month.`,
    ...deployment.shortfalls,
  ];
}

function changes(step: Parameters<typeof moves>[0]): string[] {
  return [...moves(step), ...plans(step), ...spendCap(step), ...parts(step), ...newLines(step)];
}

function watched({ deployment }: Estimate): string[] {
  return deployment.limits
    .filter(({ utilisation }) => utilisation > 0 && utilisation <= 1)
    .sort((one, other) => other.utilisation - one.utilisation)
    .slice(0, WATCHED)
    .map((limit) => {
      const reached =
        limit.hitAtUsers === null ? '' : ` Full at ${reachedText(limit)} users, then ${THEN[limit.beyond]}.`;
      return `${limit.label}: ${usedText(limit)} (${formatShare(limit.utilisation)}).${reached}`;
    });
}
