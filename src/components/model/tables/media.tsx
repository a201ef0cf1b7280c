import {
  coldStorageTable,
  mediaKindsTable,
  mediaLeversTable,
  mediaOffersTable,
  mediaPerGbTable,
  mediaRatesTable,
  videoOffersTable,
} from '@gymrats/model';
import { nothing, shows, showsByTier, usersOf } from './shows';

export const MediaOffers = showsByTier((scenario) => mediaOffersTable(scenario), nothing);
export const VideoOffers = showsByTier((scenario) => videoOffersTable(scenario), nothing);
/** Media by kind: stored and delivered. */
export const MediaKinds = shows((scenario, users: number) => mediaKindsTable(users, scenario), usersOf);
/** List prices of a GB of media, stored and delivered. */
export const MediaRates = shows(() => mediaRatesTable(), nothing);
/** A delivered GB with everything in it, by tier. */
export const MediaPerGb = showsByTier((scenario) => mediaPerGbTable(scenario), nothing);
/** Old media in a colder class: saved and spent. */
export const ColdStorage = shows((scenario) => coldStorageTable(scenario), nothing);
/** What lowers the media bill, each lever alone. */
export const MediaLevers = shows((scenario, users: number) => mediaLeversTable(users, scenario), usersOf);
