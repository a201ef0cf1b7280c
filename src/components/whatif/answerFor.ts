import { casesOf, estimate, recommend, type Settings, scenarioOf } from '@gymrats/model';
import { EXAMPLE_USERS } from './exampleUsers';

/** The best value for settings and why, and its bill in the low and the high case. */
export function answerFor(settings: Settings) {
  const users = settings.users ?? EXAMPLE_USERS;
  const scenario = scenarioOf(settings);
  const { best, because, carried } = recommend(users, scenario);
  return {
    best,
    because,
    carried,
    low: estimate(best.id, users, casesOf(scenario).low),
    high: estimate(best.id, users, casesOf(scenario).high),
  };
}
