import { useOwnAsked } from '../model/asked';
import { EXAMPLE_USERS } from '../whatif/exampleUsers';

/** The number of users that the page answers for, once the browser has time for it; an example until there is one. */
export function useAskedUsers(): number {
  return useOwnAsked()?.users ?? EXAMPLE_USERS;
}
