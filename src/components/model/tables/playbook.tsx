import { roadmapTable, triggersTable } from '@gymrats/model';
import { nothing, shows, usersOf } from './shows';

/** Migration points with their measures. Long to compute. */
export const Triggers = shows((scenario) => triggersTable(scenario), nothing);
/** What to do now, this quarter and later for an app of a size. */
export const Roadmap = shows((scenario, users: number) => roadmapTable(users, scenario), usersOf);
