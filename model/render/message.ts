import { casesOf, estimate, rangeText, recommend, type Scenario, totalText } from '../decisions';
import { formatCount } from '../format';
import { platformName } from '../platforms';
import { actionsAt, taskLine } from './actions';
import { configurationLabel } from './configuration';

/** Tasks that a message names. */
const NAMED = 3;

/**
 * The answer at a number of users as a message in Slack's own markup: what to run, the total with its range, the most urgent tasks, the
 * next step, and the address.
 * @throws ModelError for an impossible number of users.
 */
export function answerMessage(users: number, scenario: Scenario, address: string): string {
  const { best } = recommend(users, scenario);
  const { low, high } = casesOf(scenario);
  const range = rangeText(estimate(best.id, users, low), estimate(best.id, users, high));
  const least = best.deployment.unknowns.length > 0 ? 'at least ' : '';
  const { now, next } = actionsAt(users, scenario);
  const [step] = next;
  return [
    `*GymRats at ${formatCount(users)} users: ${least}${totalText(best)} a month* (${range} from low to high demand)`,
    `Run ${platformName(best.id)}, ${configurationLabel(best.deployment.configuration)}.`,
    'Do first:',
    ...now.slice(0, NAMED).map((task) => `• ${taskLine(task)}`),
    ...(step ? [`Next: ${taskLine(step, users)}`] : []),
    address,
  ].join('\n');
}
