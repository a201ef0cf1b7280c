import { type Scenario, TIERS, totalText } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { bindingLimit, platformName } from '../../platforms';
import { USER_RANGE } from '../../workload';
import { bestAt, lineOf, rangeAt, totalFigure, wallText } from './best';
import type { KeyFigure, PageSummary } from './types';

/** A tier: what to run, the bill with its range, the wall that is met first. */
export function tierSummary(users: number, scenario: Scenario): PageSummary {
  const best = bestAt(users, scenario);
  const name = platformName(best.id);
  const total = totalFigure(users, scenario, 'Monthly total');
  const wall = wallText(best);
  const range = rangeAt(users, scenario);
  return {
    title: `${formatUsers(users)} users: ${name}, ${totalText(best)} a month`,
    description:
      `What to run at ${formatNumber(users)} registered users: ${name} (${best.deployment.size}) for ${totalText(best)} a month, ` +
      `${range === totalText(best) ? 'the same in low and high demand' : `${range} from low to high demand`}. ` +
      `First wall: ${wall.charAt(0).toLowerCase()}${wall.slice(1)}.`,
    fields: [
      { label: 'Monthly total', text: lineOf(total) },
      { label: 'First wall', text: wall },
    ],
    card: {
      kicker: 'Registered users',
      headline: formatNumber(users),
      figures: [
        { label: 'Run', text: name, detail: best.deployment.size, platform: best.id },
        { label: 'USD a month', text: total.text, detail: total.detail ?? 'in low and high demand too' },
        wallFigure(best),
      ],
      step: TIERS.filter((tier) => tier <= users).length,
    },
  };
}

function wallFigure({ deployment }: ReturnType<typeof bestAt>): KeyFigure {
  const wall = bindingLimit(deployment.limits);
  const reached = wall?.hitAtUsers;
  if (!wall || typeof reached !== 'number')
    return { label: 'First wall', text: 'None', detail: `up to ${formatNumber(USER_RANGE.max)} users` };
  return { label: 'First wall', text: `${formatNumber(reached)} users`, detail: wall.label };
}
