import { feedFanOutTable, headroomTable, poolingTable, searchOffersTable, tableGrowthTable } from '@gymrats/model';
import { nothing, shows, showsByTier, usersOf } from './shows';

/** How full the database's processors are, and what a larger size or a replica adds. */
export const DatabaseHeadroom = showsByTier((scenario) => headroomTable(scenario), nothing);
/** Ways to serve the feed and the load from which each pays. */
export const FeedFanOut = shows((scenario, users: number) => feedFanOutTable(users, scenario), usersOf);
/** The large tables: rows, bytes, and what to do with old rows. */
export const TableGrowth = shows((scenario, users: number) => tableGrowthTable(users, scenario), usersOf);
/** Database connections by tier: in use, pool size, allowed. */
export const Pooling = showsByTier((scenario) => poolingTable(scenario), nothing);
export const SearchOffers = showsByTier((scenario) => searchOffersTable(scenario), nothing);
