import { mediaPayoff, milestones, recommend, type Scenario, type UserGrowth, workloadFor } from '../decisions';
import { formatNumber } from '../format';
import { platformName } from '../platforms';
import { at } from '../workload';
import { actionsAt } from './actions';
import { monthText, type Start } from './months';
import { BASE } from './scenarios';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The next move of media or platform beside the recommendation, in a sentence; undefined where none is near. */
export function outlookText(users: number, scenario: Scenario = BASE): string | undefined {
  const move = actionsAt(users, scenario).next.find(({ id }) => /^(media|move)-/.test(id));
  if (!move) return undefined;
  const months = formatNumber(at(workloadFor(scenario).values, 'payback-months'));
  const name = platformName(recommend(users, scenario).best.id);
  return `Stay on ${name} now and prepare the next move: ${lower(move.what)} at ${formatNumber(move.users)} users (${formatNumber(move.users / users)} times this size), where it begins to pay for itself within ${months} months.`;
}

/**
 * How today's recommendation and growth go together, in a sentence: what to run now, what costs least over the whole horizon, when to
 * move, and when a move made today has paid for itself.
 */
export function growthAdviceText(growth: UserGrowth, scenario: Scenario = BASE, start?: Start): string {
  const { id } = recommend(growth.users, scenario).best;
  const turn = milestones(growth, scenario).find(({ event }) => event.kind === 'best');
  if (turn?.event.kind !== 'best') return `Run ${platformName(id)} now; this growth calls for no other platform.`;
  const to = platformName(turn.event.platform);
  const { paidIn } = mediaPayoff(growth, scenario);
  const early =
    paidIn === undefined || !turn.event.platform.endsWith('+r2')
      ? ''
      : `; made today, it has paid for itself by ${monthText(paidIn, start)}`;
  return `Run ${platformName(id)} now, and prepare the move to ${to}: it is best value from ${formatNumber(turn.users)} users, ${monthText(turn.month, start)}${early}.`;
}
