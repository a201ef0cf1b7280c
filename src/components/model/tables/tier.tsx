import { billTable, configurationTable, demandTable, limitsTable, tierChangesTable } from '@gymrats/model';
import { platformAt, shows, usersOf } from './shows';

export const Demand = shows((scenario, users: number) => demandTable(users, scenario), usersOf, true);
export const Bill = shows((scenario, id: string, users: number) => billTable(id, users, scenario), platformAt, true);
export const Limits = shows(
  (scenario, id: string, users: number) => limitsTable(id, users, scenario),
  platformAt,
  true,
);
/** What to run on each platform, by role. */
export const Configuration = shows((scenario, users: number) => configurationTable(users, scenario), usersOf, true);
/** What differs from the tier before. */
export const TierChanges = shows((scenario, users: number) => tierChangesTable(users, scenario), usersOf, true);
