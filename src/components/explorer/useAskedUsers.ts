import { useOwnScenario } from '../model/scenario';
import { EXAMPLE_USERS } from '../whatif/answerFor';

/** The number of users that the page answers for, once the browser has time for it; an example until there is one. */
export function useAskedUsers(): number {
  return useOwnScenario().users ?? EXAMPLE_USERS;
}
