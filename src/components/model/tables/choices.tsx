import { choicesTable, includesTable } from '@gymrats/model';
import { platformAt, shows, usersOf } from './shows';

/** Ways to buy one thing, the rule that chose, and what each would cost. */
export const Choices = shows((scenario, id: string, users: number) => choicesTable(id, users, scenario), platformAt);
/** What each platform's total includes, leaves out and does not meet. */
export const Includes = shows((scenario, users: number) => includesTable(users, scenario), usersOf);
