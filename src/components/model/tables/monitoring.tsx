import { alertsTable, monitoringOffersTable } from '@gymrats/model';
import { nothing, platformAt, shows, showsByTier } from './shows';

export const MonitoringOffers = showsByTier((scenario) => monitoringOffersTable(scenario), nothing);
/** Alert thresholds of a deployment. */
export const Alerts = shows(
  (scenario, id: string, users: number) => alertsTable(id, users, scenario),
  platformAt,
  true,
);
